import { useReport } from '@smtp-auth-report/react';
import { stopWords } from '@smtp-auth-report/react/locales/en/stop';
import type { ReactNode } from 'react';
import type { StopParts } from './stopParts.ts';
import type { WouldStopData } from './WouldStop.tsx';

interface StopFiguresProps {
  data: WouldStopData;
  parts: StopParts;
}

/** Senders that would stop, messages per day, and what is ready. Told again when the conditions change. */
export function StopFigures({ data, parts }: StopFiguresProps) {
  const { translate, format } = useReport(stopWords);
  const sendersOf = (part: number) => translate('partOfSenders', { part, count: data.allSenders });
  const perDay = usePerDay(parts.stopping.messages, data.stopping.rows.length);
  const percent = translate('percentOfMessagesValue', {
    percent: format.percent(parts.ready.messages, data.total.total),
  });
  return (
    <div role="status">
      <dl data-part="figures">
        <Figure name={translate('stopSenders')} tone={parts.stopping.senders > 0 ? 'warning' : undefined}>
          {sendersOf(parts.stopping.senders)}
          <span data-part="unit">{translate('stopInPart')}</span>
        </Figure>
        <Figure name={translate('stopMessages')}>
          {perDay}
          <span data-part="unit">{translate('stopAverage')}</span>
        </Figure>
        <Figure name={translate('stopReady')}>
          {percent}
          <span data-part="unit">{sendersOf(parts.ready.senders)}</span>
        </Figure>
      </dl>
    </div>
  );
}

/** An average over the days, to one decimal below ten; never 0 for something. */
function usePerDay(messages: number, days: number): string {
  const { translate, format } = useReport(stopWords);
  const average = days === 0 ? 0 : messages / days;
  if (average > 0 && average < 0.1) return translate('fewerMessagesPerDay', { least: format.number(0.1) });
  const count = average < 10 ? Math.round(average * 10) / 10 : Math.round(average);
  return translate('messagesPerDay', { count });
}

function Figure({
  name,
  tone,
  children,
}: {
  name: string;
  tone?: 'warning' | undefined;
  children: ReactNode;
}) {
  return (
    <div data-part="figure" data-tone={tone}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
