import { addDays, type Source, type Submission } from '@smtp-auth-report/core';
import { findUnusual, type UnusualActivity, unusualKinds } from '@smtp-auth-report/core/unusual';
import { describe, expect, it } from 'vitest';
import { memoryOf, throughHttp } from '../../test/throughHttp.ts';
import { httpSource } from '../http.ts';

const week = { from: '2026-03-23', to: '2026-03-29' };

function daily(sender: string, from: string, to: string, more: Partial<Submission> = {}): Submission[] {
  const records: Submission[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    records.push({ time: day, sender, client: '10.0.0.1', tls: '1.3', auth: 'oauth', ...more });
  return records;
}

/** Something of each kind, in each of two domains. */
const records = ['a.example', 'b.example'].flatMap((domain) => [
  ...daily(`every@${domain}`, '2026-01-01', '2026-03-29'),
  { time: '2026-03-25', sender: `every@${domain}`, messages: 900, tls: '1.3', auth: 'oauth' } as const,
  ...daily(`old@${domain}`, '2026-01-01', '2026-03-24'),
  ...daily(`old@${domain}`, '2026-03-25', '2026-03-29', { tls: '1.0', auth: 'basic' }),
  ...daily(`silent@${domain}`, '2026-01-01', '2026-03-22'),
  ...daily(`moved@${domain}`, '2026-01-01', '2026-03-24'),
  ...daily(`moved@${domain}`, '2026-03-25', '2026-03-29', { client: `192.0.2.${domain.length}` }),
  ...daily(`new@${domain}`, '2026-03-26', '2026-03-29'),
]);
const memory = memoryOf(records);

/** The requests that were made. */
function counted(source: Source, headers: HeadersInit = {}) {
  const asked: string[] = [];
  const inner = throughHttp(
    source,
    {
      scope({ url, headers: got }) {
        asked.push(new URL(url).pathname);
        const value = got.get('x-domain');
        return value === null ? [] : [{ field: 'domain', op: 'is', value }];
      },
    },
    { headers },
  );
  return { asked, source: inner };
}

describe('what is unusual, behind HTTP', () => {
  it('is one question, with the answer of memory', async () => {
    const { asked, source } = counted(memory);
    const activity = await findUnusual(source, week);
    expect(new Set(activity.flags.map(({ kind }) => kind))).toEqual(new Set(unusualKinds));
    expect(activity).toStrictEqual(await findUnusual(memory, week));
    expect(asked).toEqual(['/api/unusual']);
    const narrow = {
      ...week,
      timeZone: 'Asia/Tokyo',
      minimumTls: '1.3',
      minimumRise: 2_000,
      where: [{ field: 'sender', op: 'startsWith', value: 'every' }],
    } as const;
    expect(await findUnusual(source, narrow)).toStrictEqual(await findUnusual(memory, narrow));
  });

  it('is that of what the request may see: not even what is new is told of others', async () => {
    // The other domain knows this client already, which must make no difference.
    const known = daily('other@b.example', '2026-01-01', '2026-03-29', { client: '192.0.2.9' });
    const { source } = counted(memoryOf([...records, ...known]), { 'x-domain': 'a.example' });
    const alone = memoryOf(records.filter(({ sender }) => sender.endsWith('@a.example')));
    const everything = await findUnusual(alone, week);
    expect(everything.flags.some((flag) => flag.kind === 'new-client' && flag.client === '192.0.2.9')).toBe(
      true,
    );
    expect(await findUnusual(source, week)).toStrictEqual(everything);
    const where = [{ field: 'tls', op: 'isNot', value: 'none' }] as const;
    expect(await findUnusual(source, { ...week, where })).toStrictEqual(everything);
  });

  it.each<[string, object, RegExp]>([
    ['a version that is none', { minimumTls: '2.0' }, /minimumTls is no TLS version/],
    ['a rise that is no number', { minimumRise: '9' }, /minimumRise is no number/],
    ['a rise below nothing', { minimumRise: -1 }, /minimumRise is -1/],
    ['a field that it does not have', { rows: 'sender' }, /query\.rows/],
  ])('refuses %s', async (_, change, sentence) => {
    const asked = throughHttp(memory).unusual?.({ ...week, ...change });
    await expect(asked).rejects.toMatchObject({
      code: 'invalid-query',
      message: expect.stringMatching(sentence),
    });
  });

  it('is not believed when it is something else', async () => {
    const good = await findUnusual(memory, week);
    const answering = (answer: unknown) =>
      httpSource('/api', {
        fetch: async () =>
          new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } }),
      }).unusual?.(week);
    const changed = (change: (activity: UnusualActivity) => unknown) => change(structuredClone(good));
    expect(await answering(good)).toStrictEqual(good);
    for (const kind of unusualKinds)
      for (const field of ['sender', 'day', 'kind', 'messages', 'usual', 'version', 'client', 'silentDays']) {
        const place = good.flags.findIndex((flag) => flag.kind === kind && field in flag);
        if (place === -1) continue;
        const strange = changed(({ flags, ...rest }) => ({
          ...rest,
          flags: flags.map((flag, i) => (i === place ? { ...flag, [field]: { toString: 1 } } : flag)),
        }));
        await expect(answering(strange), `${kind} ${field}`).rejects.toMatchObject({ code: 'internal' });
      }
    for (const strange of [null, [], {}, { ...good, judged: 'all' }, { ...good, truncated: undefined }])
      await expect(answering(strange)).rejects.toMatchObject({ code: 'internal' });
  });
});
