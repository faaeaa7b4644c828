/**
 * Days and hours of a zone, read off the clock that `Intl.DateTimeFormat` shows, one instant after the other: nothing of it is
 * taken from the engine.
 */
const dayMs = 86_400_000;
const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a zone, made once. */
function formatOf(
  timeZone: string,
  locale: string,
  more: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`;
  const known = formats.get(name);
  if (known) return known;
  const date = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat(locale, { timeZone, ...date, ...more });
  formats.set(name, format);
  return format;
}

function localParts(instant: number, timeZone: string): Map<string, string> {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset' } as const;
  const parts = formatOf(timeZone, 'en-GB', clock).formatToParts(instant);
  return new Map(parts.map(({ type, value }) => [type, value]));
}

export function localDay(instant: number, timeZone: string): string {
  return formatOf(timeZone, 'en-CA').format(instant);
}

function dayIn(parts: ReadonlyMap<string, string>): string {
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

function offsetOf(parts: ReadonlyMap<string, string>): string {
  return parts.get('timeZoneName')?.replace('GMT', '') || '+00:00';
}

/** `YYYY-MM-DDTHH+hh:mm`: the hour on the clock, told apart by its offset. */
export function localHour(instant: number, timeZone: string): string {
  const parts = localParts(instant, timeZone);
  return `${dayIn(parts)}T${parts.get('hour')}${offsetOf(parts)}`;
}

/** The key that an hour which begins here has. */
function hourKey(instant: number, timeZone: string): string {
  const parts = localParts(instant, timeZone);
  return `${dayIn(parts)}T${parts.get('hour')}:${parts.get('minute')}${offsetOf(parts)}`;
}

export function shift(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

const edges = new Map<string, number>();

function remembered(key: string, find: () => number): number {
  const known = edges.get(key) ?? find();
  edges.set(key, known);
  return known;
}

/** First minute that shows this day or a later one; every zone in the tests changes on full minutes, and no day passes in a quarter of an hour. */
export function startOf(day: string, timeZone: string): number {
  return remembered(`start ${day} ${timeZone}`, () => {
    let at = Date.parse(day) - 15 * 3_600_000;
    while (localDay(at + quarterMs, timeZone) < day) at += quarterMs;
    while (localDay(at, timeZone) < day) at += minuteMs;
    return at;
  });
}

/** First minute after which the zone never shows this day or an earlier one again. */
export function endOf(day: string, timeZone: string): number {
  return remembered(`end ${day} ${timeZone}`, () => {
    let at = Date.parse(day) + 40 * 3_600_000;
    while (localDay(at - quarterMs - minuteMs, timeZone) > day) at -= quarterMs;
    while (localDay(at - minuteMs, timeZone) > day) at -= minuteMs;
    return at;
  });
}

/** `[start, end)` in epoch ms. */
export interface OracleHour {
  key: string;
  start: number;
  end: number;
}

const hoursByDay = new Map<string, OracleHour[]>();

/** First minute of `(low, high]` at which the hour on the clock is another than at `low`; undefined when it is the same at `high`. */
function changeOfHour(low: number, high: number, timeZone: string): number | undefined {
  const before = localHour(low, timeZone);
  if (localHour(high, timeZone) === before) return undefined;
  let [same, other] = [low, high];
  while (other - same > minuteMs) {
    const between = same + minuteMs * Math.floor((other - same) / minuteMs / 2);
    if (localHour(between, timeZone) === before) same = between;
    else other = between;
  }
  return other;
}

function findHours(day: string, timeZone: string): OracleHour[] {
  const hours: OracleHour[] = [];
  // From an hour's edge somewhere before the day to the last of its pieces; no zone changes twice in a quarter of an hour.
  const end = endOf(day, timeZone);
  let start: number | undefined;
  for (let at = startOf(day, timeZone) - quarterMs; at < end; ) {
    const change = changeOfHour(at, at + quarterMs, timeZone);
    if (change !== undefined) {
      if (start !== undefined && localDay(start, timeZone) === day)
        hours.push({ key: hourKey(start, timeZone), start, end: change });
      start = change;
    }
    at = change ?? at + quarterMs;
  }
  if (hours.length > 0) return hours;
  const skipped = startOf(day, timeZone);
  return [
    {
      key: `${day}T00:00${offsetOf(localParts(skipped - minuteMs, timeZone))}`,
      start: skipped,
      end: skipped,
    },
  ];
}

/** The hours of a day in order of time; a day that the zone skipped has one without length. */
export function hoursOf(day: string, timeZone: string): OracleHour[] {
  const key = `${day} ${timeZone}`;
  const hours = hoursByDay.get(key) ?? findHours(day, timeZone);
  hoursByDay.set(key, hours);
  return hours;
}

/** Keys of the hours of a range in order of time, with that of a skipped day before what begins at the same instant. */
export function hourKeys(from: string, to: string, timeZone: string): string[] {
  const hours: (OracleHour & { day: string })[] = [];
  for (let day = from; day <= to; day = shift(day, 1))
    for (const hour of hoursOf(day, timeZone)) hours.push({ ...hour, day });
  hours.sort((a, b) => a.start - b.start || (a.day < b.day ? -1 : 1));
  return hours.map(({ key }) => key);
}

/** The key of the hour that an instant is in, or of a plain day's first. */
export function hourOf(time: number | string, timeZone: string): string {
  if (typeof time === 'string') return (hoursOf(time, timeZone)[0] as OracleHour).key;
  const hours = hoursOf(localDay(time, timeZone), timeZone);
  return (hours.find(({ start, end }) => time >= start && time < end) as OracleHour).key;
}
