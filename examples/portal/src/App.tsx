import { ErrorNotice, toSourceError } from '@smtp-auth-report/react';
import { LocalizedReport } from '@smtp-auth-report/report';
import { useCallback, useEffect, useRef } from 'react';
import { Dashboard } from './Dashboard.tsx';
import { DataBar } from './DataBar.tsx';
import { ReportFromPieces } from './ReportFromPieces.tsx';
import { ReportPage } from './ReportPage.tsx';
import { ServerBar } from './ServerBar.tsx';
import { Sidebar } from './Sidebar.tsx';
import { mail as origin } from './source.ts';
import { type MailData, useMailData } from './useMailData.ts';
import { hrefWith, type PortalUrl, usePortalUrl } from './usePortalUrl.ts';
import { portalWords } from './words/languages.ts';
import type { PortalWords } from './words/PortalWords.ts';

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
          {origin.of === 'person' ? (
            <>
              <DataBar mail={mail} words={words} />
              <Page mail={mail} url={url} words={words} />
            </>
          ) : (
            <>
              <ServerBar to={mail.to} words={words} />
              {mail.failed ? (
                <NoAnswer mail={mail} title={words[url.page]} />
              ) : (
                <Page mail={mail} url={url} words={words} />
              )}
            </>
          )}
        </LocalizedReport>
      </main>
    </div>
  );
}

/** The server says nothing at all: one sentence, in place of one in each piece. */
function NoAnswer({ mail, title }: { mail: MailData; title: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <div className="panel">
        <ErrorNotice error={toSourceError(mail.problem)} onRetry={mail.openFirst} />
      </div>
    </>
  );
}

interface PageProps {
  mail: MailData;
  url: PortalUrl;
  words: PortalWords;
}

function Page({ mail, url, words }: PageProps) {
  if (url.page === 'dashboard')
    return <Dashboard mail={mail} words={words} reportHref={hrefWith({ page: 'report' })} />;
  const Report = url.page === 'report' ? ReportPage : ReportFromPieces;
  return <Report source={mail.source} url={url} words={words} />;
}
