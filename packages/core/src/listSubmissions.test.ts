import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClause, anyScene, fieldsOf, submissionsNear } from '../test/arbitraries.ts';
import { oraclePivot, startOf, type TestSubmission } from '../test/oracle.ts';
import { createDataset, type Submission } from './index.ts';

const dimensions = { device: (record: TestSubmission) => record.device };

describe('submissions', () => {
  it('are those that the pivot counts, oldest first, and make the same dataset again', () => {
    const scene = anyScene.chain(([zone, day]) =>
      fc.tuple(
        fc.constant(zone),
        fc.constant(day),
        submissionsNear(day),
        fc.array(anyClause, { maxLength: 2 }),
      ),
    );
    fc.assert(
      fc.property(scene, ([timeZone, day, records, where]) => {
        const clauses = where.filter((clause) => !fieldsOf(clause).includes('device'));
        const dataset = createDataset({ dimensions });
        dataset.append(records);
        const listed = [...dataset.submissions({ from: day, to: day, timeZone, where: clauses })].flat();
        const times = listed.map(({ time }) =>
          typeof time === 'string' ? startOf(time, timeZone) : Number(time),
        );
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const query = {
          from: day,
          to: day,
          timeZone,
          rows: 'sender',
          columns: 'domain',
          measure: 'messages',
        } as const;
        const again = createDataset();
        expect(again.append(listed)).toMatchObject({ accepted: listed.length, rejectedCount: 0 });
        const { coverage: _, ...expected } = oraclePivot(records, { ...query, where: clauses });
        expect(again.pivot(query)).toMatchObject(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('are as they were understood', () => {
    const dataset = createDataset();
    dataset.append([
      { time: '2026-03-02T00:00:00+01:00', sender: 'A@X', messages: 2, tls: 'none', client: '::1' },
      { time: '2026-03-01', sender: 'b', auth: 'oauth', kind: 'service' },
    ]);
    expect([...dataset.submissions({ from: '2026-03-01', to: '2026-03-02' })]).toStrictEqual([
      [
        {
          time: '2026-03-01',
          sender: 'b',
          messages: 1,
          domain: '',
          tls: 'unknown',
          auth: 'oauth',
          client: '',
          kind: 'service',
        },
        {
          time: 1772406000000,
          sender: 'A@x',
          messages: 2,
          domain: 'x',
          tls: 'none',
          auth: 'unknown',
          client: '::1',
          kind: 'unknown',
        },
      ],
    ]);
  });

  it('of the same time keep the order that they came in', () => {
    const dataset = createDataset();
    for (const sender of ['b', 'c', 'a']) dataset.append([{ time: 1000, sender }]);
    dataset.append([{ time: 0, sender: 'first' }]);
    const listed = [...dataset.submissions({ from: '1970-01-01', to: '1970-01-01' })].flat();
    expect(listed.map(({ sender }) => sender)).toEqual(['first', 'b', 'c', 'a']);
  });

  it('come in batches, and what is added meanwhile does not disturb them', () => {
    const dataset = createDataset();
    const record = (i: number): Submission => ({ time: Date.UTC(2026, 2, 1) + i * 1000, sender: `s${i}` });
    dataset.append(Array.from({ length: 2500 }, (_, i) => record(i + 10)));
    const listed: Submission[] = [];
    const sizes: number[] = [];
    for (const batch of dataset.submissions({ from: '2026-03-01', to: '2026-03-01' })) {
      sizes.push(batch.length);
      listed.push(...batch);
      dataset.append([{ ...record(1), messages: 2 ** 40 }]);
      dataset.append(Array.from({ length: 3000 }, () => record(1)));
      dataset.coverage();
    }
    expect(sizes).toEqual([1000, 1000, 500]);
    expect(listed.map(({ sender }) => sender)).toEqual(Array.from({ length: 2500 }, (_, i) => `s${i + 10}`));
  });
});
