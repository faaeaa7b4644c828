import { minimumHistoryDays, type UnusualActivity } from '@smtp-auth-report/core/unusual';
import { useReport } from '@smtp-auth-report/react';
import { unusualWords } from '@smtp-auth-report/react/locales/en/unusual';
import { CheckIcon } from './Icon.tsx';

interface UnusualNoteProps {
  activity: UnusualActivity;
  /** The sentence when the days were judged and nothing was found. */
  none: (days: { from: string; to: string }) => string;
}

/** Why there is no flag: nothing was found, or nobody can know yet. */
export function UnusualNote({ activity: { enough, judged }, none }: UnusualNoteProps) {
  const { translate, format } = useReport(unusualWords);
  if (!enough) return <p data-part="none">{translate('unusualTooEarly', { count: minimumHistoryDays })}</p>;
  if (!judged) return <p data-part="none">{translate('unusualNoDay')}</p>;
  return (
    <p data-part="none">
      <CheckIcon />
      {none({ from: format.fullDay(judged.from), to: format.fullDay(judged.to) })}
    </p>
  );
}
