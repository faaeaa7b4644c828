/** Submissions by column are the same submissions: append says the same of them, and every question has the same answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, type Submission, type SubmissionBatch, type ValueColumn } from '../src/index.ts';
import { anyScene, queryNear, submissionsNear } from './arbitraries.ts';
import { crowdNear } from './crowds.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const dayMs = 86_400_000;
const names = ['sender', 'domain', 'tls', 'auth', 'client', 'kind'] as const;

type Odd = { [K in keyof Submission]?: unknown };

/** What is wrong with a record, or nothing. */
const fault: fc.Arbitrary<Odd> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Odd[]>(
      { sender: ' ' },
      { sender: 7 },
      { tls: 'TLSv1.3' },
      { tls: null, auth: null, kind: null, client: null, domain: null },
      { auth: 'toString' },
      { domain: 3 },
      { client: {} },
      { kind: 'robot' },
      { messages: -1 },
      { messages: 0.5 },
      { messages: 2 ** 53 },
      { time: -1 },
      { time: 0.9 },
      { time: Date.UTC(2101, 0, 1) },
      { time: Number.NaN },
    ),
  },
);

/** Lists that grow with every batch, each different value once, as those of one reading. */
class Lists {
  readonly #lists = new Map<string, { values: unknown[]; codes: Map<unknown, number> }>();

  column(name: (typeof names)[number], records: readonly Submission[]): ValueColumn {
    const list = this.#lists.get(name) ?? { values: [], codes: new Map<unknown, number>() };
    this.#lists.set(name, list);
    const codes = new Uint32Array(records.length + 3);
    records.forEach((record, row) => {
      const value: unknown = record[name];
      if (!list.codes.has(value)) list.codes.set(value, list.values.push(value) - 1);
      codes[row] = list.codes.get(value) as number;
    });
    return { codes, values: list.values };
  }
}

function isPlain({ time }: Submission): boolean {
  return typeof time === 'string';
}

/** @param records all plain days, or none of them; their counts all given, or none of them */
function batchOf(records: readonly Submission[], lists: Lists): SubmissionBatch {
  const plainDays = records.some(isPlain);
  const times = records.map(({ time }) => (plainDays ? Date.parse(time as string) / dayMs : Number(time)));
  const counts = records.map(({ messages }) => messages as number);
  // A column that no record has is left out.
  const used = names.filter(
    (name) => name === 'sender' || records.some((record) => record[name] !== undefined),
  );
  return {
    length: records.length,
    [Symbol.iterator]: () => records[Symbol.iterator](),
    columns: {
      length: records.length,
      time: Float64Array.from([...times, 1, 2]),
      plainDays,
      messages: counts.includes(undefined as never) ? undefined : Float64Array.from(counts),
      fields: new Map(used.map((name) => [name, lists.column(name, records)])),
    },
  };
}

/** Neighbours of a kind. */
function batchesOf(records: readonly Submission[]): Submission[][] {
  const batches: Submission[][] = [];
  const sort = (record: Submission) => `${isPlain(record)} ${record.messages === undefined}`;
  for (const record of records) {
    const last = batches.at(-1);
    if (last?.[0] && sort(last[0]) === sort(record)) last.push(record);
    else batches.push([record]);
  }
  return batches;
}

function understood(records: readonly Submission[], faults: readonly Odd[]): Submission[] {
  return records.map((record, i) => {
    const time =
      isPlain(record) && String(record.time).length === 10 ? record.time : Number(new Date(record.time));
    return { ...record, time, ...(faults[i] as object) };
  });
}

describe('submissions by column', () => {
  it.each([
    ['few of hostile names', submissionsNear, 400],
    ['crowds', crowdNear, 80],
  ] as const)(
    'are the same as one by one: %s',
    (_, recordsNear, runs) => {
      const scene = anyScene.chain(([zone, day]) =>
        fc.tuple(
          recordsNear(day),
          fc.infiniteStream(fault),
          fc.array(queryNear(day, zone), { minLength: 1, maxLength: 3 }),
          fc.boolean(),
        ),
      );
      const property = fc.property(scene, ([given, faults, queries, caseInsensitiveSenders]) => {
        const records = understood(
          given.map(({ device: _device, ...record }) => record),
          given.map(() => faults.next().value),
        );
        const byRecord = createDataset({ caseInsensitiveSenders });
        const byColumn = createDataset({ caseInsensitiveSenders });
        const lists = new Lists();
        for (const batch of batchesOf(records))
          expect(byColumn.append(batchOf(batch, lists))).toEqual(byRecord.append(batch));
        expect(byColumn.size).toBe(byRecord.size);
        for (const query of queries.filter((one) => !JSON.stringify(one).includes('"device"')))
          expect(byColumn.pivot(query)).toStrictEqual(byRecord.pivot(query));
        const all = { from: '1970-01-01', to: '2100-12-31' };
        expect([...byColumn.submissions(all)]).toStrictEqual([...byRecord.submissions(all)]);
      });
      fc.assert(property, { numRuns: Math.ceil(runs * factor) });
    },
    60_000 * Math.max(1, factor),
  );
});
