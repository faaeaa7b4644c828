import { formatDay } from './days.ts';
import { pivot } from './pivot.ts';
import { reserveScratch } from './scratch.ts';
import type { Store } from './store.ts';

const days = 90;
const times = 3;
// What a table of all senders needs of each of them, and of each profile; half as much again for those that come before the next time.
const scratchBytes = 48;

/**
 * Asks, at the end of a large load, what a report asks first. The machine that runs this code compiles it then, by what it learns
 * of these very data, and whoever waits for the first report does not wait for that.
 * @param timeZone canonical name
 */
export function rehearse(store: Store<never>, timeZone: string): void {
  const last = store.cube(timeZone).days.at(-1)?.day;
  if (last === undefined || store.messages > Number.MAX_SAFE_INTEGER) return;
  reserveScratch(scratchBytes * (store.dictionary('sender').size + store.profiles.size));
  const range = { from: formatDay(Math.max(0, last - days + 1)), to: formatDay(last), timeZone };
  const all = { ...range, where: [], having: [], offset: 0 };
  for (let i = 0; i < times; i++) {
    pivot(store, { ...all, rows: 'day', columns: 'domain', measure: 'messages', topColumns: 10 });
    pivot(store, { ...all, rows: 'sender', columns: 'tls', measure: 'messages', limit: 100 });
    pivot(store, { ...all, rows: null, columns: null, measure: 'senders' });
  }
}
