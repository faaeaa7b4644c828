import { compareKeys } from '../compareKeys.ts';
import { type UnusualFlag, type UnusualKind, unusualKinds } from './activity.ts';

/** How many flags are kept. */
export const maxFlags = 500;

const messagesOf = (flag: UnusualFlag) => ('messages' in flag ? flag.messages : 0);
const clientOf = (flag: UnusualFlag) => ('client' in flag ? flag.client : '');

function compareFlags(a: UnusualFlag, b: UnusualFlag): number {
  return (
    compareKeys(b.day, a.day) ||
    unusualKinds.indexOf(a.kind) - unusualKinds.indexOf(b.kind) ||
    messagesOf(b) - messagesOf(a) ||
    compareKeys(a.sender, b.sender) ||
    compareKeys(clientOf(a), clientOf(b))
  );
}

/** Leaves the newest. */
function cut(flags: UnusualFlag[], length: number): void {
  if (flags.length > length) flags.sort(compareFlags).length = length;
}

/** The newest flags of every kind, however many are added. */
export class FlagList {
  readonly #byKind = new Map<UnusualKind, UnusualFlag[]>(unusualKinds.map((kind) => [kind, []]));
  #count = 0;

  add(flag: UnusualFlag): void {
    const own = this.#byKind.get(flag.kind) ?? [];
    own.push(flag);
    this.#count++;
    if (own.length >= 2 * maxFlags) cut(own, maxFlags);
  }

  /** More were added than are kept. */
  get truncated(): boolean {
    return this.#count > maxFlags;
  }

  /**
   * Those that are kept, in their order. Where there are too many, the most frequent kinds keep only their newest: a thousand new senders
   * must not hide the one whose account was stolen.
   */
  newest(): UnusualFlag[] {
    const kept: UnusualFlag[] = [];
    const rarestFirst = [...this.#byKind.values()].sort((a, b) => a.length - b.length);
    rarestFirst.forEach((own, i) => {
      cut(own, Math.floor((maxFlags - kept.length) / (rarestFirst.length - i)));
      kept.push(...own);
    });
    return kept.sort(compareFlags);
  }
}
