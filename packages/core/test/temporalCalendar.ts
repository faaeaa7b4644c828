/**
 * Days, hours and clock changes of a zone, by temporal-polyfill.
 *
 * What is independent of the engine here: how an offset is found, how changes are searched for, and all arithmetic of days. What is
 * not: the polyfill, too, has its zone data from `Intl`, so data that are wrong would be wrong in both. The comparison
 * with DuckDB, which brings data of its own, covers that for the zones of its scenes.
 */
import { Temporal } from 'temporal-polyfill';

const endYear = 2101;
const hourMs = 3_600_000;

/** Every change of a zone's clocks from 1970 to 2100: the first ms with the new offset. */
export function changesOf(timeZone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year >= endYear) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

export function dayAt(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** Time of day and offset. */
export function clockAt(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: 'never' }).slice(10);
}

export function shiftDay(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** First instant of a day; of a skipped one that at which it was skipped. */
export function dayStartOf(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}

/** First instant after which neither the day nor an earlier one is shown: the next day's start, unless clocks then go back over it. */
export function dayEndOf(day: string, timeZone: string, changes: readonly number[]): number {
  const next = shiftDay(day, 1);
  const start = dayStartOf(next, timeZone);
  const goesBack = changes.some((at) => at > start && at < start + 24 * hourMs && dayAt(at, timeZone) < next);
  if (!goesBack) return start;
  return Temporal.PlainDateTime.from(next).toZonedDateTime(timeZone, { disambiguation: 'later' })
    .epochMilliseconds;
}

export interface ZoneHour {
  key: string;
  start: number;
  /** The first instant that is not in it any more. */
  end: number;
}

/** Whole minutes, as keys have them; a zone with seconds (Africa/Monrovia until 1972) loses these. */
function offsetText(offset: number): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}

/** The hours of the days `from` to `to` that have a length, in order of time. */
export function zoneHours(
  from: string,
  to: string,
  timeZone: string,
  changes: readonly number[],
): ZoneHour[] {
  const hours: ZoneHour[] = [];
  const last = dayEndOf(to, timeZone, changes);
  for (let start = dayStartOf(from, timeZone); start < last; ) {
    const local = zoned(start, timeZone);
    const intoHour = (local.minute * 60 + local.second) * 1000 + local.millisecond;
    const fullHour = start - intoHour + hourMs;
    const change = changes.find((at) => at > start && at < fullHour);
    const end = change ?? fullHour;
    const day = local.toPlainDate().toString();
    const key = `${local.toPlainDateTime().toString().slice(0, 16)}${offsetText(local.offsetNanoseconds / 1e6)}`;
    if (day >= from && day <= to) hours.push({ key, start, end });
    start = end;
  }
  return hours;
}
