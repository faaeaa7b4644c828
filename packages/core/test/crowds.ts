/**
 * Datasets of hundreds of records: enough senders, domains and clients to need more than one machine word of bits, and
 * times over all the years that records may have.
 */
import fc from 'fast-check';
import type { PivotQuery } from '../src/query.ts';
import { anyKey, auth, kind, queryAbout, queryNear, tls } from './arbitraries.ts';
import type { TestSubmission } from './oracle.ts';
import { shift } from './oracleCalendar.ts';

const dayMs = 86_400_000;

function numbered(count: number, name: (n: number) => string): fc.Arbitrary<string> {
  return fc.nat(count - 1).map(name);
}

// Two spellings of each name and domain: Ada1@D3.example is another sender than ada1@d3.example, unless case does not matter.
const sender = numbered(
  300,
  (n) => `${n % 5 === 0 ? 'Ada' : 'ada'}${n >> 1}@${n % 7 === 0 ? 'D' : 'd'}${n % 41}.example`,
);
const domain = numbered(70, (n) => `d${n}.example`);
const client = numbered(90, (n) => `10.0.${n % 3}.${n}`);
const device = numbered(40, (n) => (n === 0 ? 'others' : `device ${n}`));

const messages = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.constantFrom(0, 255, 256, 65_535, 65_536, 2 ** 31, 2 ** 32 - 1, 2 ** 32) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 45 }) },
);

function recordsAt(time: fc.Arbitrary<TestSubmission['time']>, maxLength: number) {
  const record = fc.record(
    {
      time,
      sender,
      messages,
      domain,
      tls: fc.constantFrom(...tls),
      auth: fc.constantFrom(...auth),
      client,
      kind: fc.constantFrom(...kind),
      device,
    },
    { requiredKeys: ['time', 'sender'] },
  );
  // Without a size no list would be longer than ten.
  return fc.array(record, { maxLength, size: 'max' });
}

const crowdKey = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(domain, client, device, sender) },
  { weight: 1, arbitrary: fc.constantFrom('others', 'ada1', 'd1', '10.0.', 'example', 'unknown', '1.2') },
  { weight: 1, arbitrary: anyKey },
);

/** Full hours and their neighbours beside any millisecond: many records of the same time, and of both sides of an edge. */
function instantsFrom(start: number, end: number): fc.Arbitrary<number> {
  const hour = fc.integer({ min: Math.ceil(start / 3_600_000), max: Math.floor((end - 1) / 3_600_000) });
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: start, max: end - 1 }) },
    { weight: 2, arbitrary: hour.map((count) => count * 3_600_000) },
    {
      weight: 1,
      arbitrary: hour.map((count) => Math.max(start, count * 3_600_000 - 1)),
    },
  );
}

function daysFrom(first: string, count: number): fc.Arbitrary<string> {
  return fc.nat(count - 1).map((days) => shift(first, days));
}

export function crowdNear(day: string, maxLength = 400): fc.Arbitrary<TestSubmission[]> {
  const around = Date.parse(day);
  const instant = instantsFrom(around - 4 * dayMs, around + 5 * dayMs);
  return recordsAt(
    fc.oneof({ weight: 4, arbitrary: instant }, { weight: 1, arbitrary: daysFrom(shift(day, -4), 9) }),
    maxLength,
  );
}

export function crowdQueryNear(day: string, zone: string): fc.Arbitrary<PivotQuery> {
  return queryNear(day, zone, crowdKey);
}

const firstDay = '1970-01-01';
const allDays = 47_847;

/** All the years that records may have, crowded at both ends. */
export function crowdOverYears(maxLength = 200): fc.Arbitrary<TestSubmission[]> {
  const end = Date.UTC(2101, 0, 1);
  const instant = fc.oneof(
    { weight: 4, arbitrary: instantsFrom(0, end) },
    { weight: 1, arbitrary: instantsFrom(0, 2 * dayMs) },
    { weight: 1, arbitrary: instantsFrom(end - 2 * dayMs, end) },
  );
  // Few of them, spread out: each costs DuckDB the minutes of a day per zone.
  const spread = fc.nat(29).map((count) => shift(firstDay, count * 1613));
  const day = fc.oneof(spread, fc.constantFrom(firstDay, '2100-12-31', '2024-02-29'));
  return recordsAt(fc.oneof({ weight: 4, arbitrary: instant }, { weight: 1, arbitrary: day }), maxLength);
}

/** Ranges from a day to all the years; by hour only short ones. */
export function queryOverYears(timeZone: fc.Arbitrary<string>): fc.Arbitrary<PivotQuery> {
  const start = fc.oneof(daysFrom(firstDay, allDays), fc.constantFrom('1969-12-31', firstDay, '2100-12-25'));
  const range = (longest: number) =>
    fc.tuple(start, fc.nat(longest)).map(([from, days]) => [from, shift(from, days)] as const);
  const whole = fc.constantFrom(['1970-01-01', '2100-12-31'] as const, ['1969-06-01', '2101-06-01'] as const);
  return fc.oneof(
    { weight: 1, arbitrary: queryAbout({ days: range(3), timeZone, keys: crowdKey, rows: ['hour', 'day'] }) },
    {
      weight: 2,
      arbitrary: queryAbout({ days: range(900), timeZone, keys: crowdKey, rows: ['day', 'week', 'month'] }),
    },
    {
      weight: 1,
      arbitrary: queryAbout({
        days: fc.oneof(whole, range(18_000)),
        timeZone,
        keys: crowdKey,
        rows: ['month'],
      }),
    },
  );
}
