import type { Submission } from '@smtp-auth-report/core';

/** Counted by plain loops over the records, to hold what a source says against. */
export interface Counted {
  messages: number;
  senders: number;
}

const hour = 3_600_000;
/** The end of 17 November in Rome. */
const end = Date.parse('2026-11-17T23:00:00Z');

/** Those of the days up to 17 November in Rome; its clock is changed on 25 October. */
export function ofLastDays(records: readonly Submission[], days: number): Submission[] {
  const summer = days > 24 ? hour : 0;
  const begin = end - days * 24 * hour - summer;
  return records.filter(({ time }) => Number(time) >= begin && Number(time) < end);
}

export const domainOf = ({ sender }: Submission) => sender.slice(sender.lastIndexOf('@') + 1);

export function count(records: readonly Submission[]): Counted {
  let messages = 0;
  const senders = new Set<string>();
  for (const record of records) {
    messages += record.messages ?? 1;
    senders.add(record.sender);
  }
  return { messages, senders: senders.size };
}

/** By the values of a field, those that have any. */
export function countBy(
  records: readonly Submission[],
  keyOf: (record: Submission) => string,
): Map<string, Counted> {
  const groups = new Map<string, Submission[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return new Map([...groups].map(([value, group]) => [value, count(group)]));
}
