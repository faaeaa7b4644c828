import { dimensionOf, lastDays, type SourceError } from '@smtp-auth-report/core';
import { Notice, usePivots, useReport } from '@smtp-auth-report/react';
import { ReportCard } from '@smtp-auth-report/report';
import { Card, NumberList } from './Card.tsx';
import type { MailData } from './useMailData.ts';
import { navigate } from './usePortalUrl.ts';
import type { PortalWords } from './words/PortalWords.ts';

interface DashboardProps {
  mail: MailData;
  words: PortalWords;
  reportHref: string;
}

/** The card among other cards. All of them show what is in the log. */
export function Dashboard({ mail, words, reportHref }: DashboardProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.dashboard}</h1>
      <div className="cards">
        <ReportCard
          source={mail.source}
          headingLevel={2}
          showUnusual
          onOpenReport={() => navigate(reportHref)}
        />
        <MethodsCard mail={mail} words={words} />
        <ClientsCard mail={mail} words={words} />
        {mail.summary && <LogCard summary={mail.summary} words={words} />}
      </div>
    </>
  );
}

function useLastWeek() {
  const { timeZone, now } = useReport();
  return { ...lastDays(7, { timeZone, now: now() }), timeZone };
}

function MethodsCard({ mail, words }: Omit<DashboardProps, 'reportHref'>) {
  const { messages, format } = useReport();
  const week = useLastWeek();
  const { data, error, retry } = usePivots(mail.source, {
    auth: {
      ...week,
      rows: 'auth',
      columns: null,
      measure: 'senders',
      sort: { by: 'key', direction: 'ascending' },
    },
  });
  const { valueLabel } = dimensionOf('auth');
  return (
    <Card title={words.authCard} text={words.authCardText}>
      {error && <CardFault error={error} onRetry={retry} />}
      {data && (
        <NumberList
          items={data.auth.rows.map(({ key, total }) => ({
            name: valueLabel?.(key, messages) ?? key,
            value: format.number(total),
          }))}
          unit={messages.senders}
        />
      )}
    </Card>
  );
}

function ClientsCard({ mail, words }: Omit<DashboardProps, 'reportHref'>) {
  const { messages, format } = useReport();
  const week = useLastWeek();
  const { data, error, retry } = usePivots(mail.source, {
    clients: { ...week, rows: 'client', columns: null, measure: 'messages', limit: 5 },
  });
  return (
    <Card title={words.clientsCard} text={words.clientsCardText}>
      {error && <CardFault error={error} onRetry={retry} />}
      {data && (
        <NumberList
          items={data.clients.rows.map(({ key, total }) => ({
            name: key || messages.notKnown,
            value: format.number(total),
          }))}
          unit={messages.messages}
        />
      )}
    </Card>
  );
}

/** Under the card's own title, which says what is missing. */
function CardFault({ error, onRetry }: { error: SourceError; onRetry: () => void }) {
  const { messages } = useReport();
  return (
    <Notice tone="error" onRetry={onRetry}>
      {messages.errors[error.code]}
    </Notice>
  );
}

/** Names, not words: the same in every language. */
const formatNames = { postfix: 'Postfix', csv: 'CSV', ndjson: 'NDJSON' };

function LogCard({ summary, words }: { summary: NonNullable<MailData['summary']>; words: PortalWords }) {
  const { format } = useReport();
  const counts = [
    [words.lines, summary.lines],
    [words.submissions, summary.submissions],
    [words.failures, summary.failures],
    [words.refusals, summary.rejects],
    [words.skipped, summary.skipped],
  ] as const;
  return (
    <Card title={words.logCard} text={formatNames[summary.format]}>
      <NumberList items={counts.map(([name, count]) => ({ name, value: format.number(count) }))} />
    </Card>
  );
}
