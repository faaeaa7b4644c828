import { LocalizedReport } from '@smtp-auth-report/report';
import { useCallback, useEffect, useRef } from 'react';
import { Dashboard } from './Dashboard.tsx';
import { DataBar } from './DataBar.tsx';
import { ReportFromPieces } from './ReportFromPieces.tsx';
import { ReportPage } from './ReportPage.tsx';
import { Sidebar } from './Sidebar.tsx';
import { useMailData } from './useMailData.ts';
import { hrefWith, usePortalUrl } from './usePortalUrl.ts';
import { portalWords } from './words/languages.ts';

export function App() {
  const url = usePortalUrl();
  const { locale, theme, direction, timeZone, now: fixedNow } = url;
  const words = portalWords[locale];
  const clock = useCallback(() => fixedNow ?? Date.now(), [fixedNow]);
  const mail = useMailData(timeZone, clock);
  const { end } = mail;
  const now = useCallback(() => end ?? clock(), [end, clock]);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dir = direction;
    root.dataset.theme = theme;
    document.title = `${words[url.page]} – ${words.product}`;
  }, [locale, direction, theme, words, url.page]);

  // What had the focus may be gone with its page: the new one is read from its heading on.
  const main = useRef<HTMLElement>(null);
  const shownPage = useRef(url.page);
  useEffect(() => {
    if (shownPage.current === url.page) return;
    shownPage.current = url.page;
    main.current?.querySelector('h1')?.focus();
  }, [url.page]);

  return (
    <div className="portal">
      <Sidebar url={url} words={words} />
      <main ref={main} className="content">
        <LocalizedReport locale={locale} direction={direction} timeZone={timeZone} now={now}>
          <DataBar mail={mail} words={words} />
          {url.page === 'dashboard' && (
            <Dashboard mail={mail} words={words} reportHref={hrefWith({ page: 'report' })} />
          )}
          {url.page === 'report' && <ReportPage source={mail.source} url={url} words={words} />}
          {url.page === 'pieces' && <ReportFromPieces source={mail.source} url={url} words={words} />}
        </LocalizedReport>
      </main>
    </div>
  );
}
