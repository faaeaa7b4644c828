import { expect, it } from 'vitest';
import { addDays } from '../index.ts';
import { FlagList } from './flagList.ts';
import type { UnusualFlag } from './index.ts';

const oauth = (i: number): UnusualFlag => ({
  kind: 'basic-after-oauth',
  sender: `o${i}`,
  day: addDays('2026-01-01', i),
});
const fresh = (i: number): UnusualFlag => ({
  kind: 'new-sender',
  sender: `n${i}`,
  day: addDays('2026-01-01', i),
  messages: 1,
});
const upTo = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));

function listOf(flags: readonly UnusualFlag[]) {
  const list = new FlagList();
  for (const flag of flags) list.add(flag);
  const kept = list.newest();
  const of = (kind: string) => kept.filter((flag) => flag.kind === kind).length;
  return { list, kept, of };
}

it('keeps five hundred, the newest', () => {
  const { list, kept } = listOf(upTo(5000, fresh));
  expect(list.truncated).toBe(true);
  expect(kept).toEqual(upTo(500, (i) => fresh(4999 - i)));
  expect(listOf(upTo(500, fresh)).list.truncated).toBe(false);
});

it('keeps all of a rare kind, however old, and halves of two frequent ones', () => {
  const rare = listOf([...upTo(3, oauth), ...upTo(1000, fresh).slice(100)]);
  expect([rare.of('basic-after-oauth'), rare.of('new-sender')]).toEqual([3, 497]);
  const frequent = listOf([...upTo(400, oauth), ...upTo(4000, fresh)]);
  expect([frequent.of('basic-after-oauth'), frequent.of('new-sender')]).toEqual([250, 250]);
});

it('lists a day by kind, then the most messages, then the sender by code units', () => {
  const at = (kind: 'new-sender', sender: string, messages: number): UnusualFlag => ({
    kind,
    sender,
    day: '2026-01-01',
    messages,
  });
  const flags = [at('new-sender', 'b', 1), at('new-sender', 'B', 1), oauth(0), at('new-sender', 'c', 2)];
  const { kept } = listOf([...flags, fresh(1)]);
  expect(kept.map(({ sender }) => sender)).toEqual(['n1', 'c', 'B', 'b', 'o0']);
});
