/** Datasets of many records, where tables grow, blocks fill and days are summed up: against DuckDB only, as loops would be slow. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, type PivotQuery } from '../src/index.ts';
import { auth, kind, tls } from './arbitraries.ts';
import { crowdQueryNear } from './crowds.ts';
import { DuckSession } from './duckdbSession.ts';
import type { TestSubmission } from './oracle.ts';
import { shift } from './oracleCalendar.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const dimensions = { device: (record: TestSubmission) => record.device };
const dayMs = 86_400_000;

interface Shape {
  day: string;
  zone: string;
  days: number;
  records: number;
  senders: number;
  /** Of a hundred records, how many come late, out of order. */
  late: number;
}

const shapes: [string, Shape][] = [
  [
    'many records a day',
    { day: '2026-03-29', zone: 'Europe/Rome', days: 5, records: 90_000, senders: 3000, late: 5 },
  ],
  [
    'many senders and days',
    { day: '2026-10-25', zone: 'Australia/Lord_Howe', days: 400, records: 90_000, senders: 40_000, late: 0 },
  ],
];

/** Records of a shape, the same in every run. */
function recordsOf({ day, days, records, senders, late }: Shape): TestSubmission[] {
  let state = records;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const start = Date.parse(day) - (days - 4) * dayMs;
  return Array.from({ length: records }, (_, i) => {
    const inOrder = start + Math.floor((i / records) * days * dayMs);
    const time = below(100) < late ? start + below(days * dayMs) : inOrder;
    // Squared: few senders send most.
    const number = Math.floor(below(senders) ** 2 / senders);
    const record: TestSubmission = {
      time: below(50) === 0 ? new Date(time).toISOString().slice(0, 10) : time,
      sender: `ada${number}@d${number % 61}.example`,
      messages: below(20) === 0 ? below(2 ** 31) * 2 : below(4),
      tls: tls[below(tls.length)],
      auth: auth[below(auth.length)],
      client: `10.0.${below(3)}.${below(300)}`,
      kind: kind[below(kind.length)],
    };
    if (below(4) === 0) record.domain = `d${below(90)}.example`;
    if (below(2) === 0) record.device = `device ${below(40)}`;
    return record;
  });
}

/** Ranges up to all of the days, and pages that can be held. */
function queryOf({ day, zone, days }: Shape): fc.Arbitrary<PivotQuery> {
  const from = fc.nat(days - 1).map((count) => shift(day, -count));
  return fc.tuple(crowdQueryNear(day, zone), fc.option(from)).map(([query, earlier]) => ({
    ...query,
    from: earlier !== null && query.rows !== 'hour' && earlier < query.from ? earlier : query.from,
    limit: Math.min(query.limit ?? 50, 50),
    topColumns: query.columns === 'sender' ? Math.min(query.topColumns ?? 20, 20) : query.topColumns,
  }));
}

describe('the engine and DuckDB agree', () => {
  it.each(shapes)('on %s', { timeout: 180_000 * Math.max(1, factor) }, async (_, shape) => {
    const duck = await DuckSession.open();
    const records = recordsOf(shape);
    await duck.load(records);
    const dataset = createDataset({ dimensions });
    dataset.append(records.slice(0, 70_000));
    dataset.pivot({
      from: shift(shape.day, -shape.days),
      to: shape.day,
      timeZone: shape.zone,
      rows: 'day',
      columns: 'tls',
      measure: 'messages',
    });
    dataset.append(records.slice(70_000));
    const compare = async (queries: PivotQuery[]) => {
      const expected = await duck.pivot(queries);
      for (const [index, query] of queries.entries()) {
        const answer = dataset.pivot(query);
        if (!isDeepStrictEqual(answer, expected[index]))
          expect(answer, JSON.stringify(query)).toStrictEqual(expected[index]);
      }
    };
    const queries = fc.array(queryOf(shape), { minLength: 4, maxLength: 4 });
    await fc.assert(fc.asyncProperty(queries, compare), { numRuns: Math.ceil(8 * factor) });
    duck.close();
  });
});
