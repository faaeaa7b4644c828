import type { Day } from '@smtp-auth-report/core';
import type { UnusualActivity, UnusualFlag } from '@smtp-auth-report/core/unusual';
import { useUnusualSentence } from '@smtp-auth-report/flyout';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';

/** Sentences of one day in the chart; what more there is, is counted. */
const mostOfDay = 3;

function groupBy<Key>(flags: readonly UnusualFlag[], keyOf: (flag: UnusualFlag) => Key) {
  const groups = new Map<Key, UnusualFlag[]>();
  for (const flag of flags) {
    const group = groups.get(keyOf(flag));
    if (group) group.push(flag);
    else groups.set(keyOf(flag), [flag]);
  }
  return groups;
}

export interface UnusualMarks {
  /** For a chart's days. */
  days: { day: Day; label: string }[];
  /** For a table's senders, a line for each. */
  senders: ReadonlyMap<string, string>;
}

/** What is unusual, as marks of a chart and of a table. */
export function useUnusualMarks(activity: UnusualActivity | undefined): UnusualMarks {
  const { translate } = useReport();
  const sentenceOf = useUnusualSentence();
  return useMemo(() => {
    const flags = activity?.flags ?? [];
    const days = [...groupBy(flags, ({ day }) => day)].flatMap(([day, ofDay]) => {
      const labels = ofDay.slice(0, mostOfDay).map((flag) => sentenceOf(flag, { sender: true }));
      const more = ofDay.length - labels.length;
      if (more > 0) labels.push(translate('moreUnusual', { count: more }));
      return labels.map((label) => ({ day, label }));
    });
    const senders = [...groupBy(flags, ({ sender }) => sender)].map(
      ([sender, ofSender]) => [sender, ofSender.map((flag) => sentenceOf(flag)).join('\n')] as const,
    );
    return { days, senders: new Map(senders) };
  }, [activity, sentenceOf, translate]);
}
