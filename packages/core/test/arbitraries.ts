import fc from 'fast-check';
import type { Clause, FieldClause, PivotQuery, SortOrder, TimeUnit } from '../src/query.ts';
import type { TestSubmission } from './oracle.ts';
import { shift } from './oracleCalendar.ts';

/** Zones, each with days on which its clocks do something. */
export const scenes: readonly (readonly [timeZone: string, day: string])[] = [
  ['UTC', '2026-03-01'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/Rome', '2026-03-29'],
  ['Europe/Rome', '2026-10-25'],
  ['Asia/Kathmandu', '2026-02-28'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kolkata', '2024-02-29'],
  ['America/St_Johns', '2026-03-08'],
  // 00:01 → 23:01 of the day before: one day in pieces.
  ['America/St_Johns', '2007-11-04'],
  // No midnight: 00:00 → 01:00.
  ['America/Sao_Paulo', '2018-11-04'],
  // Midnight twice: 01:00 → 00:00.
  ['America/Havana', '2026-11-01'],
  // 45 minutes past the hour, and a change at 02:45.
  ['Pacific/Chatham', '2026-04-05'],
  ['Pacific/Chatham', '2026-09-27'],
  // Skipped 21 August from −12:00 to +12:00.
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Pacific/Kiritimati', '1994-12-31'],
  // A summer time of one week.
  ['America/Boa_Vista', '2000-10-11'],
  // Two hours at once.
  ['Antarctica/Troll', '2026-03-29'],
];

const dayMs = 86_400_000;
const senders = [
  'anna@x.example',
  'Anna@X.example',
  'anna@x.example ',
  'bob@y.example',
  'a@b@y.example',
  '@x.example',
  'user@',
  'printer',
  'constructor',
  '__proto__',
  'toString@__proto__',
  'ünï@x.example',
  'bob@Bücher.example',
  'bob@XN--BCHER-KVA.example',
  'PRINTER',
  '😀@x.example',
  '￿@x.example',
];
const domains = ['', 'x.example', 'Y.example', 'BÜCHER.example', 'constructor', '__proto__', 'others'];
const devices = ['', 'scanner', 'printer', 'constructor', '__proto__', 'others', '10'];
export const tls = ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3', 'unknown'] as const;
export const auth = ['basic', 'oauth', 'other', 'unknown'] as const;
export const kind = ['user', 'service', 'unknown'] as const;
export const dimensionIds = ['sender', 'domain', 'tls', 'auth', 'client', 'kind', 'device'] as const;

export function near(day: string) {
  return fc.integer({ min: -4, max: 4 }).map((count) => shift(day, count));
}

/** Two days in order. */
export function rangeNear(day: string): fc.Arbitrary<{ from: string; to: string }> {
  return fc.tuple(near(day), near(day)).map((days) => {
    const [from = day, to = day] = days.toSorted();
    return { from, to };
  });
}

export function timeNear(day: string): fc.Arbitrary<TestSubmission['time']> {
  const spread = fc.integer({ min: -4 * dayMs, max: 5 * dayMs });
  const minutes = fc.integer({ min: -16 * 60, max: 40 * 60 }).map((count) => count * 60_000);
  const instant = fc.oneof(spread, minutes).map((ms) => Date.parse(day) + ms);
  return fc.oneof(
    { weight: 3, arbitrary: instant },
    instant.map((ms) => new Date(ms)),
    instant.map((ms) => new Date(ms).toISOString()),
    near(day),
  );
}

export function submissionsNear(day: string, maxLength = 40): fc.Arbitrary<TestSubmission[]> {
  const submission = fc.record(
    {
      time: timeNear(day),
      sender: fc.constantFrom(...senders),
      messages: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(2 ** 32, 2 ** 40 + 1)),
      domain: fc.constantFrom(...domains),
      tls: fc.constantFrom(...tls),
      auth: fc.constantFrom(...auth),
      client: fc.constantFrom('10.0.0.1', '10.0.0.2', '::1'),
      kind: fc.constantFrom(...kind),
      device: fc.constantFrom(...devices),
    },
    { requiredKeys: ['time', 'sender'] },
  );
  // Without a size no list would be longer than ten.
  return fc.array(submission, { maxLength, size: 'max' });
}

const timeUnits = ['hour', 'day', 'week', 'month'] as const;

export const anyKey: fc.Arbitrary<string> = fc.constantFrom(
  ...senders,
  ...domains,
  ...devices,
  ...tls,
  ...auth,
  ...kind,
  'x',
  '1.',
  '10.0.0.1',
);

function fieldClauseOf(key: fc.Arbitrary<string>): fc.Arbitrary<FieldClause> {
  return fc.oneof(
    fc.record({
      field: fc.constantFrom(...dimensionIds),
      op: fc.constantFrom('is' as const, 'isNot' as const, 'startsWith' as const, 'contains' as const),
      value: key,
    }),
    fc.record({
      field: fc.constantFrom(...dimensionIds),
      op: fc.constant('in' as const),
      value: fc.array(key, { maxLength: 4 }),
    }),
  );
}

export function clauseOf(key: fc.Arbitrary<string>): fc.Arbitrary<Clause> {
  const one = fieldClauseOf(key);
  return fc.oneof(
    { weight: 2, arbitrary: one },
    { weight: 1, arbitrary: fc.record({ anyOf: fc.array(one, { maxLength: 3 }) }) },
  );
}

/** The fields that a clause is about. */
export function fieldsOf(clause: Clause): string[] {
  return ('anyOf' in clause ? clause.anyOf : [clause]).map(({ field }) => field);
}

export const anyClause = clauseOf(anyKey);

/** What a query may be about. */
interface Subject {
  /** First and last day are two of these, in either order. */
  days: fc.Arbitrary<readonly [string, string]>;
  timeZone: fc.Arbitrary<string>;
  /** Values to filter by, and columns to look at. */
  keys: fc.Arbitrary<string>;
  rows: readonly TimeUnit[];
}

function sortOf(keys: fc.Arbitrary<string>): fc.Arbitrary<SortOrder> {
  const one = {
    by: fc.oneof(
      fc.constantFrom(...(['key', 'total', 'first', 'last', 'domain'] as const)),
      fc.record({ column: keys, percent: fc.boolean() }),
    ),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  };
  return fc.record({ ...one, thenBy: fc.record(one) }, { requiredKeys: ['by', 'direction'] });
}

export function queryAbout({ days, timeZone, keys, rows }: Subject): fc.Arbitrary<PivotQuery> {
  const look = fc.oneof(
    fc.constant('total' as const),
    keys.map((column) => ({ column })),
    fc.record({ column: keys, of: fc.constantFrom(...dimensionIds) }),
  );
  return fc
    .record(
      {
        days,
        timeZone,
        rows: fc.constantFrom(...rows, null, ...dimensionIds),
        columns: fc.constantFrom(null, ...dimensionIds),
        measure: fc.constantFrom('messages' as const, 'senders' as const),
        where: fc.array(clauseOf(keys), { maxLength: 2 }),
        having: fc.array(
          fc.record({
            by: look,
            op: fc.constantFrom('atLeast' as const, 'atMost' as const),
            value: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(25, 50, 33.3)),
            percent: fc.boolean(),
          }),
          { maxLength: 2 },
        ),
        sort: sortOf(keys),
        offset: fc.integer({ min: 0, max: 5 }),
        limit: fc.integer({ min: 0, max: 8 }),
        topColumns: fc.integer({ min: 0, max: 5 }),
      },
      { requiredKeys: ['days', 'rows', 'columns', 'measure'] },
    )
    .map(({ days, ...rest }) => {
      const [from, to] = days[0] <= days[1] ? days : [days[1], days[0]];
      return { from, to, ...rest };
    });
}

export function queryNear(day: string, zone: string, keys = anyKey): fc.Arbitrary<PivotQuery> {
  const timeZone = fc.oneof(
    { weight: 3, arbitrary: fc.constant(zone) },
    fc.constantFrom(...scenes.map(([name]) => name)),
  );
  return queryAbout({ days: fc.tuple(near(day), near(day)), timeZone, keys, rows: timeUnits });
}

export const anyScene = fc.constantFrom(...scenes);
