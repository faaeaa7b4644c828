import type { TlsVersion } from '@smtp-auth-report/core';
import { dimensionOf } from '@smtp-auth-report/core';
import { FlyoutUnusual, FlyoutUsage, FlyoutVolumes } from '@smtp-auth-report/flyout';
import { useReport } from '@smtp-auth-report/react';
import { exportedWords } from '@smtp-auth-report/react/locales/en/exported';
import type { ReactNode } from 'react';
import type { ReportData } from './askReport.ts';
import { Days } from './Days.tsx';
import { Figures } from './Figures.tsx';
import { fill } from './fill.ts';
import type { Findings } from './findings.ts';
import type { ReadSummary } from './readLogs.ts';
import { Stopping } from './Stopping.tsx';
import { contentPolicy, styles } from './styles.ts';
import { WhatWasRead } from './WhatWasRead.tsx';
import type { NightlyWords } from './words/NightlyWords.ts';

export interface ReportPageProps {
  data: ReportData;
  read: ReadSummary;
  findings: Findings;
  words: NightlyWords;
  minimumTls: TlsVersion;
}

/** The whole document. */
export function ReportPage(props: ReportPageProps) {
  const { locale, direction, translate } = useReport();
  const { findings } = props;
  return (
    <html lang={locale} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{findings.title}</title>
        <style>{styles}</style>
      </head>
      <body>
        <main>
          <Heading {...props} />
          <Body {...props} />
          {findings.link && (
            <p>
              <a href={findings.link}>{translate('openReport')}</a>
            </p>
          )}
        </main>
      </body>
    </html>
  );
}

function Heading({ data, findings }: ReportPageProps): ReactNode {
  const { translate, messages, format } = useReport(exportedWords);
  const { from, to, timeZone } = data.range;
  return (
    <header>
      <h1>{messages.exportTitles.report}</h1>
      <p>
        {format.fullDay(from)} – {format.fullDay(to)}
        <br />
        <small>{translate('daysInZone', { timeZone })}</small>
      </p>
      {findings.warnings.map((warning) => (
        <p key={warning} className="warning">
          {warning}
        </p>
      ))}
    </header>
  );
}

function Body({ data, read, words, minimumTls }: ReportPageProps) {
  const { messages, now, format } = useReport(exportedWords);
  const { tables, unusual } = data;
  return (
    <>
      <div className="columns">
        <Figures data={data} minimumTls={minimumTls} />
        {/* Without a script, nobody can ask for the rest of the list: it is all there. */}
        <FlyoutUnusual level={2} activity={unusual} limit={Number.POSITIVE_INFINITY} />
      </div>
      {tables.messages.total > 0 && (
        <>
          <Days data={data} />
          <div className="columns">
            <FlyoutUsage level={2} messages={tables.messages} senders={tables.senders} />
            <FlyoutUsage
              level={2}
              title={messages.exportTitles.auth}
              dimension={dimensionOf('auth')}
              messages={tables.authMessages}
              senders={tables.auth}
            />
          </div>
          <Stopping tables={tables} minimumTls={minimumTls} />
          <FlyoutVolumes level={2} domains={tables.domains} />
        </>
      )}
      <WhatWasRead read={read} words={words} />
      <p>
        <small>{fill(words.madeAt, { time: format.dateTime(now()) })}</small>
      </p>
    </>
  );
}
