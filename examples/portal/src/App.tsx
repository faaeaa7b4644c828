import { useReport } from '@smtp-auth-report/react';
import { LocalizedReport, Report } from '@smtp-auth-report/report';
import { useCallback, useEffect, useRef } from 'react';
import { Dashboard } from './Dashboard.tsx';
import { DataBar } from './DataBar.tsx';
import { Sidebar } from './Sidebar.tsx';
import { type MailData, useMailData } from './useMailData.ts';
import { hrefWith, navigate, type PortalUrl, usePortalUrl } from './usePortalUrl.ts';
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
          {url.page === 'report' ? (
            <ReportPage mail={mail} url={url} />
          ) : (
            <Dashboard mail={mail} words={words} reportHref={hrefWith({ page: 'report' })} />
          )}
        </LocalizedReport>
      </main>
    </div>
  );
}

function ReportPage({ mail, url }: { mail: MailData; url: PortalUrl }) {
  const { translate } = useReport();
  return (
    <>
      <h1 tabIndex={-1}>{translate('reportTitle')}</h1>
      <div className="panel">
        <Report
          source={mail.source}
          state={url.report}
          onStateChange={(next) => navigate(hrefWith({}, next))}
        />
      </div>
    </>
  );
}
