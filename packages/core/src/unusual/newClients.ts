import { formatDay } from '../days.ts';
import type { Clause } from '../query.ts';
import { SourceError } from '../source.ts';
import type { UnusualFlag } from './activity.ts';
import { chunksOf, type Novelty, type Search } from './search.ts';

/** New clients whose senders are looked for, at most, the newest. */
const maxClients = 200;
/** Senders looked at that used some of them on one day, at most. */
const maxUsers = 1000;

const hasClient: Clause = { field: 'client', op: 'isNot', value: '' };

/** By sender the new clients that it used, with its first day of each. */
async function usersOf(
  search: Search,
  clients: ReadonlyMap<string, Novelty>,
): Promise<Map<string, Map<string, number>>> {
  const users = new Map<string, Map<string, number>>();
  const where: Clause[] = [{ field: 'client', op: 'in', value: [...clients.keys()] }];
  const since = [...clients.values()].reduce((earliest, { day }) => Math.min(earliest, day), search.days.to);
  for (let day = since; day <= search.days.to; day++) {
    // Senders, not messages: a record without a message is use, too.
    const question = { from: day, to: day, columns: 'client', measure: 'senders', where } as const;
    const { columns, rows, rowCount } = await search.ask({ ...question, limit: maxUsers });
    if (rowCount > rows.length) search.truncated = true;
    for (const { key: sender, cells } of rows) {
      const used = users.get(sender) ?? new Map<string, number>();
      users.set(sender, used);
      columns.forEach(({ key: client }, column) => {
        if ((cells[column] ?? 0) > 0 && !used.has(client)) used.set(client, day);
      });
    }
  }
  return users;
}

/** New clients. Who nobody had sent from cannot be told where a source keeps clients for a shorter time than the rest, and refuses to look so far back. */
async function newOnes(search: Search): Promise<Map<string, Novelty>> {
  try {
    return await search.newOfAll('client', [hasClient], maxClients);
  } catch (error) {
    if (!(error instanceof SourceError && error.code === 'invalid-query')) throw error;
    return new Map();
  }
}

/** Senders, known with their clients, that used one that nobody had sent from. */
export async function* newClients(search: Search): AsyncGenerator<UnusualFlag> {
  const clients = await newOnes(search);
  if (clients.size === 0) return;
  const users = await usersOf(search, clients);
  for (const senders of chunksOf(users.keys()))
    for (const sender of (await search.before(senders, null, [hasClient])).keys())
      for (const [client, day] of users.get(sender) ?? [])
        yield { kind: 'new-client', sender, day: formatDay(day), client };
}
