import type { Swatch } from '@smtp-auth-report/core';
import { type HighlightProps, Notice, useReport } from '@smtp-auth-report/react';
import { stopWords } from '@smtp-auth-report/react/locales/en/stop';
import type { MouseEvent } from 'react';
import { DayColumns } from './DayColumns.tsx';
import { FlyoutSenders } from './FlyoutSenders.tsx';
import type { SenderOpenHandler } from './SenderButton.tsx';
import { ShareBar } from './ShareBar.tsx';
import { ShareTable } from './ShareTable.tsx';
import { StopFigures } from './StopFigures.tsx';
import { type StopParts, stopParts } from './stopParts.ts';
import { useHighlight } from './useHighlight.ts';
import type { WouldStopData } from './WouldStop.tsx';

interface StopResultProps extends HighlightProps {
  data: WouldStopData;
  level: 2 | 3 | 4 | 5 | 6;
  onSenderOpen: SenderOpenHandler | undefined;
  onShowAll: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

const swatches: Record<keyof StopParts, Swatch> = { stopping: 'risk-3', unknown: 'neutral', ready: 'safe-2' };

/** Who would stop: figures, shares, the trend, the list. */
export function StopResult({ data, level, onSenderOpen, onShowAll, ...pointing }: StopResultProps) {
  const { translate, messages, format } = useReport(stopWords);
  // What stops is no value of a dimension: it is highlighted nowhere else.
  const apart = useHighlight({}, undefined);
  if (data.allSenders === 0) {
    return (
      <Notice tone="empty" title={translate('emptyTitle')}>
        {translate('emptyBody', format.range(data.total.rows))}
      </Notice>
    );
  }
  const parts = stopParts(data);
  const shares = (['stopping', 'unknown', 'ready'] as const).map((key) => ({
    key,
    label: messages.stopValues[key],
    swatch: swatches[key],
    ...parts[key],
  }));
  const { unknown } = parts;
  return (
    <>
      <StopFigures data={data} parts={parts} />
      <div data-part="shares-of">
        <ShareBar shares={shares} highlight={apart} />
        <ShareTable
          shares={shares}
          total={{ messages: data.total.total, senders: data.allSenders }}
          heading={translate('stopTitle')}
          caption={translate('stopShares')}
          highlight={apart}
        />
        {(unknown.messages > 0 || unknown.senders > 0) && (
          <p data-part="more">
            {translate('stopUnknown', {
              messages: translate('messagesCount', { count: unknown.messages }),
              senders: translate('sendersCount', { count: unknown.senders }),
            })}
          </p>
        )}
      </div>
      {data.senders.rowCount > 0 && <Trend data={data} pointing={pointing} />}
      <FlyoutSenders
        title={translate('stopList')}
        senders={data.senders}
        none={translate(unknown.senders > 0 ? 'stopNobodyKnown' : 'stopNobody')}
        level={Math.min(level + 1, 6) as StopResultProps['level']}
        onSenderOpen={onSenderOpen}
        onShowAll={onShowAll}
      />
    </>
  );
}

function Trend({ data, pointing }: { data: WouldStopData; pointing: HighlightProps }) {
  const { translate } = useReport(stopWords);
  const title = translate('stopTrend');
  return (
    <div data-part="trend">
      <p data-part="label">{title}</p>
      <DayColumns days={data.stopping} title={title} tone="warning" {...pointing} />
    </div>
  );
}
