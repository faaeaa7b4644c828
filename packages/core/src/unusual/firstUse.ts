import { formatDay } from '../days.ts';
import type { DimensionId } from '../query.ts';
import { type TlsVersion, tlsVersions } from '../submission.ts';
import type { UnusualFlag } from './activity.ts';
import { maxFlags } from './flagList.ts';
import { chunksOf, type Novelty, type Search } from './search.ts';

/** Senders with something new to them whose history is looked at, at most, the newest. */
const maxFirstUses = 5000;

/** Senders whose first submission of all is in the judged days. */
export async function* newSenders(search: Search): AsyncGenerator<UnusualFlag> {
  for (const [sender, { day, messages }] of await search.newOfAll('sender', [], maxFlags))
    yield { kind: 'new-sender', sender, day: formatDay(day), messages };
}

/** Senders that have a value for the first time in the judged days. */
function firstUses(search: Search, field: DimensionId, value: string): Promise<Map<string, Novelty>> {
  return search.firstUses('sender', [{ field, op: 'is', value }], maxFirstUses);
}

/** From none to the newest; not known is neither lower nor higher than any. */
const knownVersions: readonly TlsVersion[] = tlsVersions.filter((version) => version !== 'unknown');

/** Senders that went below `minimum`, and below all that they had used before. */
export async function* tlsDowngraded(search: Search, minimum: TlsVersion): AsyncGenerator<UnusualFlag> {
  const below = knownVersions.slice(0, Math.max(0, knownVersions.indexOf(minimum)));
  const lowest = new Map<string, { version: TlsVersion; day: number }>();
  // From the lowest up: the first one found of a sender stays.
  for (const version of below)
    for (const [sender, { day }] of await firstUses(search, 'tls', version))
      if (!lowest.has(sender)) lowest.set(sender, { version, day });
  for (const senders of chunksOf(lowest.keys())) {
    const used = await search.before(senders, 'tls');
    for (const sender of senders) {
      const now = lowest.get(sender);
      const before = knownVersions.find((version) => used.get(sender)?.has(version));
      if (!now || !before || knownVersions.indexOf(before) < knownVersions.indexOf(now.version)) continue;
      yield { kind: 'tls-downgraded', sender, day: formatDay(now.day), version: now.version, before };
    }
  }
}

/** Senders that use Basic for the first time, and had used OAuth before. */
export async function* basicAfterOauth(search: Search): AsyncGenerator<UnusualFlag> {
  const basic = await firstUses(search, 'auth', 'basic');
  for (const senders of chunksOf(basic.keys())) {
    const oauth = await search.before(senders, null, [{ field: 'auth', op: 'is', value: 'oauth' }]);
    for (const sender of oauth.keys()) {
      const use = basic.get(sender);
      if (use) yield { kind: 'basic-after-oauth', sender, day: formatDay(use.day) };
    }
  }
}
