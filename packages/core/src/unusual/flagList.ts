import { compareKeys } from '../compareKeys.ts';
import { type UnusualFlag, unusualKinds } from './activity.ts';

/** How many flags are kept, the newest. */
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

/** The newest flags, however many are added. */
export class FlagList {
  readonly #flags: UnusualFlag[] = [];
  /** Some were not kept. */
  truncated = false;

  add(flag: UnusualFlag): void {
    this.#flags.push(flag);
    if (this.#flags.length >= 4 * maxFlags) this.newest();
  }

  /** In their order. */
  newest(): UnusualFlag[] {
    this.#flags.sort(compareFlags);
    if (this.#flags.length > maxFlags) {
      this.truncated = true;
      this.#flags.length = maxFlags;
    }
    return this.#flags;
  }
}
