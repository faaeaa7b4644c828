import { describe, expect, it } from 'vitest';
import { createDataset, memorySource, type PivotQuery, SourceError } from './index.ts';

const query: PivotQuery = {
  from: '2026-03-01',
  to: '2026-03-01',
  rows: null,
  columns: null,
  measure: 'messages',
};
const dataset = createDataset();
dataset.append(Array.from({ length: 2500 }, (_, i) => ({ time: Date.UTC(2026, 2, 1) + i, sender: `s${i}` })));
const source = memorySource(dataset);

describe('memorySource', () => {
  it('answers before any timer', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('timer'), 0);
    const table = await source.pivot(query);
    order.push('answer');
    expect(table).toEqual(dataset.pivot(query));
    expect(order).toEqual(['answer']);
    expect(await source.coverage({ timeZone: 'Europe/Rome' })).toEqual(dataset.coverage('Europe/Rome'));
  });

  it('rejects with the reason of a signal that is aborted already', async () => {
    const signal = AbortSignal.abort(new Error('superseded'));
    await expect(source.pivot(query, { signal })).rejects.toThrow('superseded');
    await expect(source.coverage({ signal })).rejects.toThrow('superseded');
    await expect(source.submissions(query, { signal })[Symbol.asyncIterator]().next()).rejects.toThrow(
      'superseded',
    );
  });

  it('stops between batches when it is aborted', async () => {
    const controller = new AbortController();
    let listed = 0;
    const list = async () => {
      for await (const batch of source.submissions(query, { signal: controller.signal })) {
        listed += batch.length;
        controller.abort();
      }
    };
    await expect(list()).rejects.toMatchObject({ name: 'AbortError' });
    expect(listed).toBe(1000);
  });

  it('lists everything', async () => {
    let listed = 0;
    for await (const batch of source.submissions(query)) listed += batch.length;
    expect(listed).toBe(2500);
  });

  it('fails with a code that the interface has a sentence for', async () => {
    await expect(source.pivot({ ...query, from: 'x' })).rejects.toMatchObject({ code: 'invalid-query' });
    await expect(source.coverage({ timeZone: 'x' })).rejects.toMatchObject({ code: 'invalid-query' });
    const cause = new TypeError('broken');
    const broken = memorySource({
      ...dataset,
      pivot: () => {
        throw cause;
      },
    });
    const error = await broken.pivot(query).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ code: 'internal', cause });
  });
});
