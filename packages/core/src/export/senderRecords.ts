import { dimensionOf } from '../dimensions.ts';
import type { Day, DimensionId, PivotTable } from '../query.ts';
import { type ExportWords, titleOf } from './exportWords.ts';
import type { Days, Reader } from './reader.ts';
import { isoInstant, type RecordBatch, type ReportRecords } from './reportRecords.ts';

/** What a sender's messages are split by, each value a column. */
const splits: readonly DimensionId[] = ['tls', 'auth'];

interface SenderRecord {
  day: Day | undefined;
  sender: string;
  messages: number;
  /** By split and value; null where the data changed meanwhile and nobody knows. */
  counts: readonly (readonly (number | null)[])[];
  first: number | undefined;
  last: number | undefined;
}

/** What follows the last `@`, or `''` without one. */
const domainOf = (sender: string) => sender.slice(sender.lastIndexOf('@') + 1 || sender.length);

/** Every value of a dimension that has an order, so that files of different months have the same columns; then what else occurs. */
function valuesOf(dimension: DimensionId, { columns }: PivotTable): string[] {
  return [...new Set([...(dimensionOf(dimension).order ?? []), ...columns.map(({ key }) => key)])];
}

function countTitles(values: readonly (readonly string[])[], words: ExportWords | undefined): string[] {
  return splits.flatMap((id, split) => {
    const { valueLabel } = dimensionOf(id);
    return (values[split] ?? []).map((key) =>
      words ? `${words.exportTitles.messages}: ${valueLabel?.(key, words) ?? key}` : `${id}.${key}`,
    );
  });
}

/** By sender, a count for each of `values`. */
function countsBySender({ columns, rows }: PivotTable, values: readonly string[]) {
  const places = new Map(columns.map(({ key }, place) => [key, place]));
  const order = values.map((value) => places.get(value) ?? -1);
  return new Map(rows.map(({ key, cells }) => [key, order.map((place) => cells[place] ?? 0)]));
}

/** Senders of some days by address, a page at a time, and how many the page had. */
async function* senderPages(
  reader: Reader,
  { days, day }: Stretch,
  values: readonly (readonly string[])[],
): AsyncGenerator<{ records: SenderRecord[]; seen: number }> {
  let before = new Set<string>();
  for await (const tables of reader.senders(days, splits)) {
    const rows = tables[0]?.rows ?? [];
    const counts = tables.map((table, split) => countsBySender(table, values[split] ?? []));
    const records: SenderRecord[] = [];
    for (const { key, total, first, last } of rows) {
      // Who came in before meanwhile pushed this one to the next page, where it would be a second time.
      if (before.has(key) || !reader.has(key)) continue;
      const own = counts.map((known, split) => known.get(key) ?? (values[split] ?? []).map(() => null));
      records.push({ day, sender: key, messages: total, counts: own, first, last });
    }
    yield { records, seen: rows.length };
    before = new Set(rows.map(({ key }) => key));
  }
}

/** Days that are written as one. */
interface Stretch {
  days: Days;
  /** Undefined for the range as a whole. */
  day: Day | undefined;
  senders: number;
}

/** The days on which anyone was seen, with how many; the range as a whole where days are not told apart. */
async function stretches(reader: Reader, daily: boolean): Promise<Stretch[]> {
  if (!daily) return [{ days: reader.days, day: undefined, senders: await reader.countSenders() }];
  const { rows } = await reader.pivot({ rows: 'day', columns: null, measure: 'senders' });
  return rows
    .filter(({ total }) => total > 0)
    .map(({ key, total }) => ({ days: { from: key, to: key }, day: key, senders: total }));
}

async function* senderBatches(
  reader: Reader,
  daily: boolean,
  values: readonly (readonly string[])[],
): AsyncGenerator<RecordBatch<SenderRecord>> {
  const all = await stretches(reader, daily);
  // By day, not only once: one who sent on two days is looked at twice.
  const expected = all.reduce((sum, { senders }) => sum + senders, 0);
  let looked = 0;
  for (const stretch of all) {
    for await (const { records, seen } of senderPages(reader, stretch, values)) {
      looked += seen;
      yield { records, share: expected > 0 ? Math.min(1, looked / expected) : null };
    }
  }
}

/**
 * One record per sender, or per day and sender: messages in all, by TLS version and by authentication method, first and last
 * submission. Who was seen without a message is in it. A page of one day, or of the range, is in memory.
 */
export async function senderRecords(
  reader: Reader,
  daily: boolean,
  words: ExportWords | undefined,
): Promise<ReportRecords<SenderRecord>> {
  const values = await Promise.all(
    splits.map(async (columns) =>
      valuesOf(columns, await reader.pivot({ rows: null, columns, measure: 'messages' })),
    ),
  );
  const title = (name: string) => titleOf(name, words);
  return {
    titles: [
      ...(daily ? ['day'] : []).map(title),
      ...['sender', 'domain', 'messages'].map(title),
      ...countTitles(values, words),
      ...['firstSeen', 'lastSeen'].map(title),
    ],
    cells: ({ day, sender, messages, counts, first, last }) => [
      ...(daily ? [day] : []),
      sender,
      domainOf(sender),
      messages,
      ...counts.flat(),
      isoInstant(first),
      isoInstant(last),
    ],
    fields: ({ day, sender, messages, counts, first, last }) => [
      ['day', day],
      ['sender', sender],
      ['domain', domainOf(sender)],
      ['messages', messages],
      ...splits.map(
        (id, split) =>
          [id, (values[split] ?? []).map((key, place) => [key, counts[split]?.[place]] as const)] as const,
      ),
      ['firstSeen', isoInstant(first)],
      ['lastSeen', isoInstant(last)],
    ],
    batches: senderBatches(reader, daily, values),
  };
}
