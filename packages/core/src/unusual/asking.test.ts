import { describe, expect, it } from 'vitest';
import {
  addDays,
  createDataset,
  memorySource,
  type PivotQuery,
  type Source,
  SourceError,
  type Submission,
} from '../index.ts';
import { begin, daily, sourceOf, week } from './history.test.fixture.ts';
import { findUnusual, maxFlags, type UnusualQuery } from './index.ts';

const small = () => sourceOf(daily('anna@x', '2026-03-27', '2026-03-29', { tls: '1.0', client: '10.0.0.1' }));

/** Everything that is asked, and how many numbers come back. */
function watched(source: Source) {
  const asked: { query: PivotQuery; numbers: number; rows: number }[] = [];
  const pivot: Source['pivot'] = async (query, options) => {
    const table = await source.pivot(query, options);
    const { rows } = table;
    asked.push({ query, rows: rows.length, numbers: rows.length * (1 + table.columns.length) });
    return table;
  };
  return { asked, source: { ...source, pivot } };
}

describe('a source', () => {
  it('is asked nothing more once the signal aborts', async () => {
    const inner = small();
    const { asked: all, source } = watched(inner);
    await findUnusual(source, week);
    for (let last = 0; last < all.length; last++) {
      const controller = new AbortController();
      let asked = 0;
      // Does not look at the signal itself.
      const pivot: Source['pivot'] = async (query) => {
        if (asked++ === last) controller.abort(new Error('superseded'));
        return inner.pivot(query);
      };
      const { signal } = controller;
      await expect(findUnusual({ ...inner, pivot }, week, { signal })).rejects.toThrow('superseded');
      expect(asked).toBe(last + 1);
    }
  });

  it('is asked nothing when the signal was aborted before', async () => {
    const { asked, source } = watched(small());
    const coverage = () => Promise.reject(new Error('asked'));
    const signal = AbortSignal.abort(new Error('left'));
    await expect(findUnusual({ ...source, coverage }, week, { signal })).rejects.toThrow('left');
    expect(asked).toEqual([]);
  });

  it('gets the signal and the zone with every question', async () => {
    const inner = small();
    const { signal } = new AbortController();
    const seen = new Set<unknown>();
    const source: Pick<Source, 'pivot' | 'coverage'> = {
      coverage(options) {
        seen.add(options?.signal).add(options?.timeZone);
        return inner.coverage(options);
      },
      pivot(query, options) {
        seen.add(options?.signal).add(query.timeZone);
        return inner.pivot(query, options);
      },
    };
    await findUnusual(source, { ...week, timeZone: 'Europe/Rome' }, { signal });
    expect(seen).toEqual(new Set([signal, 'Europe/Rome']));
  });

  it('fails with its own error, whichever question it is', async () => {
    const inner = small();
    const { asked: all, source } = watched(inner);
    await findUnusual(source, week);
    const error = new SourceError('unavailable', 'The server does not answer.');
    const failing = { ...inner, coverage: () => Promise.reject(error) };
    await expect(findUnusual(failing, week)).rejects.toBe(error);
    for (let last = 0; last < all.length; last++) {
      let asked = 0;
      const pivot: Source['pivot'] = (query) =>
        asked++ === last ? Promise.reject(error) : inner.pivot(query);
      await expect(findUnusual({ ...inner, pivot }, week)).rejects.toBe(error);
    }
  });

  it('is not asked what makes no sense', async () => {
    const source = sourceOf([]);
    const queries: UnusualQuery[] = [
      { from: '2026-03-29', to: '2026-03-23' },
      { from: 'yesterday', to: '2026-03-23' },
      { ...week, timeZone: 'Mars/Olympus' },
      { ...week, where: [{ field: 'planet', op: 'is', value: 'Mars' }] },
    ];
    for (const query of queries)
      await expect(findUnusual(source, query)).rejects.toMatchObject({ code: 'invalid-query' });
  });

  it('is not asked for ever when its pages are empty', async () => {
    const inner = small();
    const pivot: Source['pivot'] = async (query) => {
      const table = await inner.pivot(query);
      return query.limit === undefined ? table : { ...table, rows: [], rowCount: 1_000_000 };
    };
    await expect(findUnusual({ ...inner, pivot }, week)).resolves.toMatchObject({ enough: true });
  });
});

describe('of fifty thousand senders', () => {
  const senders = 50_000;
  const first = Date.parse(begin);
  const records: Submission[] = [];
  // Every fifth sends every week, half of these too much to be passed over; the others send once, a tenth of them in the judged week.
  for (let i = 0; i < senders; i++) {
    const sender = `s${i}@${i % 100}.example`;
    const own = { sender, tls: i % 3 ? ('1.3' as const) : ('1.0' as const), client: `10.0.${i % 200}.1` };
    if (i % 5 > 0) records.push({ ...own, time: first + ((i * 7919) % 88) * 86_400_000 });
    else
      for (let day = i % 7; day < 88; day += 7)
        records.push({ ...own, time: first + day * 86_400_000, messages: i % 10 ? 60 : 2 });
  }
  records.push({ time: '2026-03-25', sender: 's15@15.example', messages: 9000, tls: 'none' });
  const source = sourceOf(records);

  it('few questions tell, each of a bounded answer', async () => {
    const { asked, source: counted } = watched(source);
    const activity = await findUnusual(counted, week);
    expect(activity.flags).toContainEqual(
      expect.objectContaining({ kind: 'above-own', sender: 's15@15.example', messages: 9000 }),
    );
    expect(activity.flags).toContainEqual(
      expect.objectContaining({ kind: 'tls-downgraded', sender: 's15@15.example', version: 'none' }),
    );
    expect(asked.length).toBeLessThan(35);
    expect(Math.max(...asked.map(({ rows }) => rows))).toBeLessThanOrEqual(10_000);
    expect(Math.max(...asked.map(({ numbers }) => numbers))).toBeLessThan(100_000);
    const aboutOne = asked.filter(({ query }) =>
      query.where?.some((clause) => 'op' in clause && clause.op === 'is' && clause.field === 'sender'),
    );
    expect(aboutOne).toEqual([]);
  });

  it('fewer tell where a source knows on which days senders sent, in pages that are bounded', async () => {
    const days = new Map<string, Set<string>>();
    for (const { sender, time } of records) {
      const day = new Date(time).toISOString().slice(0, 10);
      days.set(sender, (days.get(sender) ?? new Set()).add(day));
    }
    const { asked, source: counted } = watched(source);
    const pages: number[] = [];
    const daysOfSenders: Source['daysOfSenders'] = async (query) => {
      const table = await source.pivot(query);
      pages.push(table.rows.length);
      const daysOf = (sender: string) =>
        [...(days.get(sender) ?? [])].filter((day) => day >= query.from && day <= query.to).sort();
      return { ...table, rows: table.rows.map((row) => ({ ...row, days: daysOf(row.key) })) };
    };
    expect(await findUnusual({ ...counted, daysOfSenders }, week)).toEqual(await findUnusual(source, week));
    expect(asked.length).toBeLessThan(28);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(Math.max(...pages)).toBeLessThanOrEqual(30_000);
  });

  it('one is judged by a few questions with small answers', async () => {
    const { asked, source: counted } = watched(source);
    const where = [{ field: 'sender', op: 'is', value: 's15@15.example' }] as const;
    const own = await findUnusual(counted, { ...week, where });
    expect(own.flags.map(({ kind }) => kind)).toEqual(['above-own', 'tls-downgraded']);
    expect(asked.length).toBeLessThan(16);
    expect(Math.max(...asked.map(({ numbers }) => numbers))).toBeLessThan(1000);
  });

  it('everything else has its turn in between', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    await findUnusual(source, week);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(3);
  });

  it('the newest findings are kept, rare ones beside frequent ones, and it is said that there are more', async () => {
    const { flags, truncated } = await findUnusual(source, week);
    expect(truncated).toBe(true);
    expect(flags).toHaveLength(maxFlags);
    const days = flags.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    const since = (kind: string) => flags.filter((flag) => flag.kind === kind).map(({ day }) => day);
    // More are new at the weekend than can be kept.
    expect(new Set(since('new-sender'))).toEqual(new Set(['2026-03-28', '2026-03-29']));
    expect(since('above-own')).toEqual(['2026-03-25']);
  });
});

it('looks at the newest of very many new clients', async () => {
  const dataset = createDataset();
  dataset.append(daily('anna@x', begin, '2026-03-29', { client: '10.0.0.1' }));
  const day = (i: number) => addDays('2026-03-23', Math.floor(i / 50));
  dataset.append(
    Array.from({ length: 350 }, (_, i) => ({ time: day(i), sender: 'anna@x', client: `c${i}` })),
  );
  const { flags, truncated } = await findUnusual(memorySource(dataset), week);
  expect(truncated).toBe(true);
  const clients = flags.filter(({ kind }) => kind === 'new-client');
  expect(clients).toHaveLength(200);
  expect(clients.at(-1)).toMatchObject({ day: '2026-03-26' });
});
