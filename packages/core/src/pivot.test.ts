import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScene, queryNear, submissionsNear } from '../test/arbitraries.ts';
import { oraclePivot, type TestSubmission } from '../test/oracle.ts';
import { createDataset, type PivotQuery } from './index.ts';

const dimensions = { device: (record: TestSubmission) => record.device };

function datasetOf(...pieces: TestSubmission[][]) {
  const dataset = createDataset({ dimensions });
  for (const piece of pieces) expect(dataset.append(piece).rejected).toEqual([]);
  return dataset;
}

const sceneWithQuery = anyScene.chain(([zone, day]) => fc.tuple(submissionsNear(day), queryNear(day, zone)));

const march: PivotQuery = {
  from: '2026-03-01',
  to: '2026-03-03',
  rows: 'day',
  columns: null,
  measure: 'messages',
};

describe('pivot', () => {
  it('gives the answer that plain loops over the records give', () => {
    fc.assert(
      fc.property(sceneWithQuery, ([records, query]) => {
        expect(datasetOf(records).pivot(query)).toStrictEqual(oraclePivot(records, query));
      }),
      { numRuns: 1200 },
    );
  });

  it('does not depend on the pieces or the order in which data came, nor on questions in between', () => {
    fc.assert(
      fc.property(
        sceneWithQuery,
        fc.nat(40),
        fc.infiniteStream(fc.nat()),
        ([records, query], cut, random) => {
          const shuffled = records
            .map((record) => ({ record, at: random.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ record }) => record);
          const dataset = datasetOf(shuffled.slice(0, cut));
          dataset.pivot(query);
          dataset.append(shuffled.slice(cut));
          expect(dataset.pivot(query)).toStrictEqual(datasetOf(records).pivot(query));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('answers in plain JSON', () => {
    fc.assert(
      fc.property(sceneWithQuery, ([records, query]) => {
        const table = datasetOf(records).pivot(query);
        expect(JSON.parse(JSON.stringify(table))).toStrictEqual(table);
      }),
      { numRuns: 100 },
    );
  });

  it('shows days without any submission', () => {
    const dataset = datasetOf([{ time: '2026-03-02T12:00:00Z', sender: 'a' }]);
    expect(dataset.pivot(march).rows).toStrictEqual([
      { key: '2026-03-01', total: 0, cells: [] },
      { key: '2026-03-02', total: 1, cells: [], first: 1772452800000, last: 1772452800000 },
      { key: '2026-03-03', total: 0, cells: [] },
    ]);
  });

  it('has one row for everything even without data', () => {
    const table = createDataset().pivot({ ...march, rows: null, columns: 'tls' });
    expect(table).toStrictEqual({
      columns: [],
      rows: [{ key: '', total: 0, cells: [] }],
      total: 0,
      rowCount: 1,
      coverage: { from: null, to: null, through: null },
    });
  });

  it('never adds up senders: one who used two versions on two days is one', () => {
    const dataset = datasetOf([
      { time: '2026-03-01', sender: 'a@x', tls: '1.0' },
      { time: '2026-03-02', sender: 'a@x', tls: '1.2' },
      { time: '2026-03-02', sender: 'a@x', tls: 'none' },
    ]);
    const table = dataset.pivot({ ...march, columns: 'tls', measure: 'senders', topColumns: 1 });
    expect(table.total).toBe(1);
    expect(table.rows.map(({ total }) => total)).toEqual([0 + 1, 1, 0]);
    expect(table.columns).toEqual([
      { key: '1.0', total: 1 },
      { key: 'others', total: 1, folded: 2 },
    ]);
    expect(table.rows[1]?.cells).toEqual([0, 1]);
  });

  it('counts a sender of zero messages, and shows the column', () => {
    const dataset = datasetOf([{ time: '2026-03-01', sender: 'a@x', messages: 0, tls: '1.1' }]);
    const query = { ...march, rows: null, columns: 'tls' };
    expect(dataset.pivot({ ...query, measure: 'senders' }).total).toBe(1);
    expect(dataset.pivot(query).columns).toEqual([{ key: '1.1', total: 0 }]);
    expect(dataset.pivot({ ...march, rows: 'sender' }).rows).toMatchObject([{ key: 'a@x', total: 0 }]);
  });

  it('keeps “no TLS” and “unknown TLS” apart', () => {
    const dataset = datasetOf([
      { time: '2026-03-01', sender: 'a', tls: 'unknown', messages: 2 },
      { time: '2026-03-01', sender: 'b', tls: 'none', messages: 3 },
      { time: '2026-03-01', sender: 'c', messages: 5 },
    ]);
    expect(dataset.pivot({ ...march, columns: 'tls' }).columns).toEqual([
      { key: 'none', total: 3 },
      { key: 'unknown', total: 7 },
    ]);
  });

  it('counts exactly to 2^53 − 1, and refuses to count beyond', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const dataset = datasetOf([
      { time: '2026-03-01', sender: 'a', messages: most - 1 },
      { time: '2026-03-01', sender: 'b', messages: 1 },
    ]);
    expect(dataset.pivot(march).total).toBe(most);
    dataset.append([{ time: '2026-03-02', sender: 'b' }]);
    expect(() => dataset.pivot(march)).toThrow(expect.objectContaining({ code: 'internal' }));
    expect(dataset.pivot({ ...march, to: '2026-03-01' }).total).toBe(most);
    expect(dataset.pivot({ ...march, measure: 'senders' }).total).toBe(2);
  });

  it('answers for many rows and columns by the cells that there are', () => {
    const records: TestSubmission[] = [];
    for (let i = 0; i < 30_000; i++) {
      const device = `device ${(i * 7) % 9001}`;
      records.push({
        time: '2026-03-01',
        sender: `s${(i * 31) % 9973}`,
        client: `c${(i * 13) % 9967}`,
        device,
      });
    }
    const dataset = datasetOf(records);
    for (const measure of ['messages', 'senders'] as const) {
      const cells = new Map<string, Set<string> | number>();
      for (const { client, device, sender } of records) {
        const key = `${client}|${device}`;
        if (measure === 'messages') cells.set(key, ((cells.get(key) as number | undefined) ?? 0) + 1);
        else cells.set(key, ((cells.get(key) as Set<string> | undefined) ?? new Set()).add(sender));
      }
      const table = dataset.pivot({ ...march, rows: 'client', columns: 'device', measure, limit: 20 });
      expect(table.rowCount).toBe(9967);
      expect(table.columns).toHaveLength(9001);
      for (const row of table.rows) {
        const expected = table.columns.map(({ key }) => cells.get(`${row.key}|${key}`) ?? 0);
        expect(row.cells).toEqual(expected.map((cell) => (typeof cell === 'number' ? cell : cell.size)));
      }
    }
    expect(() => dataset.pivot({ ...march, rows: 'client', columns: 'device' })).toThrow(
      /limit or topColumns/,
    );
  });
});
