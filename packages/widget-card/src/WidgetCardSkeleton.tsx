import { useReport } from '@smtp-auth-report/react';
import { WidgetCardDelta } from './WidgetCardDelta.tsx';
import { WidgetCardRisks } from './WidgetCardRisks.tsx';

interface WidgetCardSkeletonProps {
  days: number;
  unusual: number | null | undefined;
}

/** Of the length of most counts: in a narrow card it decides where a sentence breaks. */
const typical = 100;

/** In the places and sizes of what comes. Sentences of the usual length lie below unseen, so that a language's long ones have their lines. */
export function WidgetCardSkeleton({ days, unusual }: WidgetCardSkeletonProps) {
  const { translate } = useReport();
  return (
    <>
      <p data-part="hidden">{translate('loading')}</p>
      <div data-part="skeleton" data-for="value" />
      <div data-part="skeleton" data-for="sparkline" />
      <div data-part="context" data-state="unseen" aria-hidden="true">
        <WidgetCardDelta senders={2 * typical} previousSenders={typical} days={days} />
      </div>
      <div data-part="skeleton" data-for="context" />
      <WidgetCardRisks
        data-state="unseen"
        aria-hidden="true"
        belowTls={{ version: '1.2', senders: typical }}
        basicSenders={typical}
        unusual={unusual}
      />
      <div data-part="skeleton" data-for="risks" />
    </>
  );
}
