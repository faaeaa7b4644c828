import type { TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import type { AxisLine } from './axisLabels.ts';
import { calendarDayIn } from './calendarDay.ts';

/** The same hours as another zone's clocks show them. */
export interface SecondZone {
  line: AxisLine;
  /** What the report's own zone is called beside it. */
  ownTitle: string;
  /** Day and time there, with the distance from UTC. */
  name: (key: string) => string;
}

const clock = { hour: 'numeric', minute: '2-digit' } as const;
const full = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  ...clock,
  timeZoneName: 'shortOffset',
} as const;

/** Undefined where there is nothing to add: a day belongs to one zone. */
export function useSecondZone(
  keys: readonly string[],
  slot: TimeUnit | undefined,
  zone: string | undefined,
): SecondZone | undefined {
  const { locale, timeZone } = useReport();
  return useMemo(() => {
    if (!zone || zone === timeZone || slot !== 'hour') return undefined;
    const time = new Intl.DateTimeFormat(locale, { ...clock, timeZone: zone });
    const name = new Intl.DateTimeFormat(locale, { ...full, timeZone: zone });
    const dayOf = calendarDayIn(zone);
    const days = keys.map((key) => dayOf(Date.parse(key)));
    const cut = dayOf(Date.parse(keys[0] ?? '') - 1) === days[0];
    const hour = (key: string) => time.format(Date.parse(key));
    return {
      line: { days, cut, hour, title: zoneName(keys, locale, zone) },
      ownTitle: zoneName(keys, locale, timeZone),
      name: (key) => name.format(Date.parse(key)),
    };
  }, [keys, slot, zone, locale, timeZone]);
}

/** As short as it gets; both names where clocks change between the first hour and the last. */
function zoneName(keys: readonly string[], locale: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  const nameAt = (key: string | undefined) =>
    format.formatToParts(Date.parse(key ?? '')).find(({ type }) => type === 'timeZoneName')?.value ??
    timeZone;
  return [...new Set([nameAt(keys[0]), nameAt(keys.at(-1))])].join('/');
}
