import type { MouseEvent } from 'react';
import { hrefWith, navigate, type PortalUrl, type Theme } from './usePortalUrl.ts';
import { type PortalLocale, portalWords } from './words/languages.ts';
import type { PortalWords } from './words/PortalWords.ts';

const languageNames: Record<PortalLocale, string> = {
  en: 'English',
  it: 'Italiano',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
};

/** A plain click goes on in this page; any other opens the link as the person asked for. */
function follow(event: MouseEvent<HTMLAnchorElement>) {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  navigate(event.currentTarget.search || '?');
}

/** Navigation, language and theme. */
export function Sidebar({ url, words }: { url: PortalUrl; words: PortalWords }) {
  const pages = [
    { page: 'dashboard', label: words.dashboard, href: hrefWith({ page: null }) },
    { page: 'report', label: words.report, href: hrefWith({ page: 'report' }) },
    { page: 'pieces', label: words.pieces, href: hrefWith({ page: 'pieces' }) },
  ];
  return (
    <header className="sidebar">
      <p className="product">
        <img src="/icon.svg" alt="" width="24" height="24" />
        {words.product}
      </p>
      <nav aria-label={words.navigation}>
        {pages.map(({ page, label, href }) => (
          <a key={page} href={href} onClick={follow} aria-current={url.page === page ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <div className="settings">
        <label>
          <span>{words.language}</span>
          <select
            value={url.locale}
            onChange={(event) => navigate(hrefWith({ locale: event.target.value, dir: null }))}
          >
            {Object.keys(portalWords).map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {languageNames[locale as PortalLocale]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.theme}</span>
          <select
            value={url.theme}
            onChange={(event) =>
              navigate(hrefWith({ theme: event.target.value === 'system' ? null : event.target.value }))
            }
          >
            {(Object.keys(words.themes) as Theme[]).map((theme) => (
              <option key={theme} value={theme}>
                {words.themes[theme]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
