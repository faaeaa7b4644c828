import { createDataset, type Submission } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { RecordDecoder } from './decodeRecords.ts';
import { recordPieces, sliceLength } from './recordPieces.ts';
import type { RecordSlice } from './recordSlice.ts';

/** Slices as they arrive in a worker. */
async function sent(records: Iterable<unknown> | AsyncIterable<unknown>): Promise<RecordSlice[]> {
  const pieces = recordPieces(records);
  const slices: RecordSlice[] = [];
  for (let next = await pieces.next(); next; next = await pieces.next()) {
    slices.push(structuredClone(next.piece as RecordSlice, { transfer: next.transfer }));
  }
  return slices;
}

async function received(records: Iterable<unknown> | AsyncIterable<unknown>): Promise<unknown[]> {
  const decoder = new RecordDecoder();
  return (await sent(records)).flatMap((slice) => [...decoder.decode(slice)]);
}

describe('records on their way to a worker', () => {
  it('arrive as they were', async () => {
    const records = Array.from({ length: 3 * sliceLength + 5 }, (_, i) => ({
      time: i % 3 ? 1_717_400_000_000 + i : '2024-06-03',
      sender: `user${i % 100}`,
      ...(i % 2 && { messages: i % 7, tls: '1.2' }),
      ...(i > sliceLength && { device: `printer ${i % 4}`, floor: i % 5, colour: i % 2 === 0, note: null }),
    }));
    expect(await received(records)).toEqual(records);
  });

  it('send each value once', async () => {
    const slices = await sent(
      Array.from({ length: 10_000 }, (_, i) => ({ time: i, sender: `user${i % 50}` })),
    );
    expect(slices.flatMap(({ fields }) => fields.flatMap(({ added }) => added))).toHaveLength(50);
  });

  it('forget values that are too many to remember, and still arrive', async () => {
    const records = Array.from({ length: 150_000 }, (_, i) => ({ time: i, sender: `u${i % 140_000}` }));
    expect(await received(records)).toEqual(records);
  });

  it('are refused with the same words as in the page', async () => {
    const good = { time: 0, sender: 'a@b.c' };
    const records = [
      good,
      { ...good, time: 'soon' },
      { ...good, messages: -1 },
      { ...good, messages: Number.NaN },
      { ...good, tls: 'TLS 9' },
      { time: 0 },
      { sender: 'a' },
      { ...good, sender: '' },
      { ...good, time: null },
      { ...good, client: 7 },
      null,
      'a text',
      12,
    ];
    const direct = createDataset().append(records as unknown as Submission[]);
    expect(direct.rejectedCount).toBe(12);
    expect(createDataset().append((await received(records)) as Submission[])).toEqual(direct);
  });

  it('are refused one by one where they cannot be sent', async () => {
    const records = [
      { time: 0, sender: () => 'a' },
      { time: 0, sender: Symbol('a') },
      { time: { seconds: 0 }, sender: 'a' },
      {
        time: 0,
        get sender() {
          throw new Error('no sender today');
        },
      },
      { time: 0, sender: 'good', device: { name: 'printer' }, run: () => {} },
    ];
    const result = createDataset().append((await received(records)) as Submission[]);
    expect(result).toMatchObject({ accepted: 1, rejectedCount: 4 });
    expect(result.rejected.map(({ value }) => value)).toEqual([
      'TypeError: its sender is of type function',
      'TypeError: its sender is of type symbol',
      'TypeError: its time is of type object',
      'Error: no sender today',
    ]);
  });

  it('may be objects of a class', async () => {
    class Row {
      #at = new Date(5);
      get time() {
        return this.#at;
      }
      get sender() {
        return 'a@b.c';
      }
    }
    expect(await received([new Row()])).toEqual([{ time: 5, sender: 'a@b.c' }]);
  });

  it('are taken no faster than they are asked for, and no further than to the end', async () => {
    let taken = 0;
    let closed = false;
    function* counted() {
      try {
        for (;;) yield { time: taken++, sender: 'a' };
      } finally {
        closed = true;
      }
    }
    const pieces = recordPieces(counted());
    for (let asked = 1; asked <= 20; asked += 1) {
      await pieces.next();
      expect(taken).toBeLessThanOrEqual(asked * sliceLength);
    }
    pieces.close('enough');
    await Promise.resolve();
    expect(closed).toBe(true);
    expect(await pieces.next()).toBeUndefined();
  });
});
