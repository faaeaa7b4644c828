import { formatDay, parseDay } from '../days.ts';
import type { Clause, Day, DimensionId, PivotQuery, PivotRow, PivotTable } from '../query.ts';
import type { Signal, Source } from '../source.ts';
import { dayNumberAt } from '../zones.ts';
import type { JudgedDays } from './judgedDays.ts';
import { nextTask } from './nextTask.ts';

/** Rows of an answer at most: a page that is large enough to need few, and small enough to be held. */
const pageSize = 10_000;
/** The same of senders with their days: a source that can tell them counts all of them for each page. */
const daysPageSize = 3 * pageSize;
/** The same where most of a page may not be wanted. */
const smallPage = 1000;
/** Senders that are asked about at once, at most. */
const chunkSize = 1000;

/** How long nobody else has to wait: less than a frame, ms. */
const patience = 8;

/** What is seen for the first time in the judged days: when, and how many messages since. */
export interface Novelty {
  day: number;
  messages: number;
}

/** What rules ask: day numbers, and messages by sender where nothing else is said. */
export type Question = Partial<Omit<PivotQuery, 'from' | 'to' | 'timeZone'>> & { from: number; to: number };

/** Messages per day, from the first day asked for on. */
export type DayCounts = readonly number[];

export function stopIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** Values in lists of the size that one query asks about. */
export function* chunksOf<T>(values: Iterable<T>): Generator<T[]> {
  let chunk: T[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** What is asked of a source. */
export type UnusualSource = Pick<Source, 'pivot' | 'daysOfSenders'>;

/** What rules search: a source, some of its submissions, and the days to judge. */
export class Search {
  readonly days: JudgedDays;
  /** There was more to look at than is looked at. */
  truncated = false;
  readonly #source: UnusualSource;
  readonly #timeZone: string | undefined;
  readonly #where: readonly Clause[];
  readonly #signal: Signal | undefined;
  #busySince = Date.now();

  constructor(
    source: UnusualSource,
    days: JudgedDays,
    { timeZone, where = [] }: Pick<PivotQuery, 'timeZone' | 'where'>,
    signal: Signal | undefined,
  ) {
    this.#source = source;
    this.days = days;
    this.#timeZone = timeZone;
    this.#where = where;
    this.#signal = signal;
  }

  /** @param everybody look at all submissions, not only those that are searched */
  ask(question: Question, everybody = false): Promise<PivotTable> {
    return this.#answer(question, everybody, this.#source.pivot);
  }

  async #answer<T>(
    { from, to, where = [], ...rest }: Question,
    everybody: boolean,
    ask: (query: PivotQuery, options: { signal: Signal | undefined }) => Promise<T>,
  ): Promise<T> {
    stopIfAborted(this.#signal);
    const query: PivotQuery = {
      rows: 'sender',
      columns: null,
      measure: 'messages',
      ...rest,
      from: formatDay(from),
      to: formatDay(to),
      timeZone: this.#timeZone,
      where: everybody ? where : [...this.#where, ...where],
    };
    const othersHadTheirTurn = nextTask();
    const table = await ask.call(this.#source, query, { signal: this.#signal });
    // A source in this thread answers at once: many questions in a row would hold up the page, and the click that aborts them.
    if (Date.now() - this.#busySince >= patience) {
      await othersHadTheirTurn;
      this.#busySince = Date.now();
    }
    stopIfAborted(this.#signal);
    return table;
  }

  /** All rows, page by page. */
  rows(question: Question, size = pageSize): AsyncGenerator<PivotRow> {
    return this.#pages(question, size, this.#source.pivot);
  }

  /** All senders, page by page, with the days on which they sent where the source can tell. */
  rowsWithDays(question: Question): AsyncGenerator<PivotRow & { days?: Day[] }> {
    const { daysOfSenders } = this.#source;
    return daysOfSenders ? this.#pages(question, daysPageSize, daysOfSenders) : this.rows(question);
  }

  async *#pages<R>(
    question: Question,
    size: number,
    ask: (
      query: PivotQuery,
      options: { signal: Signal | undefined },
    ) => Promise<{ rows: R[]; rowCount: number }>,
  ): AsyncGenerator<R> {
    let { offset = 0 } = question;
    for (;;) {
      const { rows, rowCount } = await this.#answer({ ...question, offset, limit: size }, false, ask);
      yield* rows;
      offset += rows.length;
      if (rows.length === 0 || offset >= rowCount) return;
    }
  }

  /** The calendar day of an instant. */
  dayOf(instant: number): number {
    return dayNumberAt(instant, this.days.zone);
  }

  /**
   * Values of a dimension that submissions have for the first time in the judged days, the newest first.
   * @param most how many at most
   */
  async firstUses(rows: DimensionId, where: readonly Clause[], most: number): Promise<Map<string, Novelty>> {
    const { first: from, from: since, to } = this.days;
    const sort = { by: 'first', direction: 'descending' } as const;
    const found = new Map<string, Novelty>();
    const page = Math.min(most + 1, smallPage);
    for await (const { key, total, first } of this.rows({ from, to, rows, where, sort }, page)) {
      const day = first === undefined ? Number.NEGATIVE_INFINITY : this.dayOf(first);
      if (day < since) break;
      if (found.size === most) {
        this.truncated = true;
        break;
      }
      found.set(key, { day, messages: total });
    }
    return found;
  }

  /** As `firstUses`, and no submission had them before, whether it is looked at or not. */
  async newOfAll(rows: DimensionId, where: readonly Clause[], most: number): Promise<Map<string, Novelty>> {
    const found = await this.firstUses(rows, where, most);
    if (found.size === 0 || this.#where.length === 0) return found;
    const { first: from, from: since } = this.days;
    const among: Clause[] = [{ field: rows, op: 'in', value: [...found.keys()] }];
    const known = await this.ask({ from, to: since - 1, rows, where: among }, true);
    for (const { key } of known.rows) found.delete(key);
    return found;
  }

  /**
   * Who of some has a submission before the judged days, and with which values of a dimension, be it without a message.
   * @param columns null: only who
   */
  async before(
    senders: readonly string[],
    columns: DimensionId | null,
    where: readonly Clause[] = [],
  ): Promise<Map<string, Set<string>>> {
    const { first: from, from: since } = this.days;
    const known: readonly Clause[] = [{ field: 'sender', op: 'in', value: senders }, ...where];
    // Senders, not messages: a record without a message is use, too.
    const table = await this.ask({ from, to: since - 1, columns, measure: 'senders', where: known });
    return new Map(
      table.rows.map(({ key, cells }) => {
        const used = table.columns.filter((_, column) => (cells[column] ?? 0) > 0);
        return [key, new Set(used.map((column) => column.key))];
      }),
    );
  }

  /** The day of the first submission of all, by sender: of some who may be many. */
  async firstDays(senders: Iterable<string>): Promise<Map<string, number>> {
    const { first: from, to } = this.days;
    const found = new Map<string, number>();
    for (const value of chunksOf(senders)) {
      const { rows } = await this.ask({ from, to, where: [{ field: 'sender', op: 'in', value }] });
      for (const { key, first } of rows) if (first !== undefined) found.set(key, this.dayOf(first));
    }
    return found;
  }

  /** Messages by day of those of some senders who have any submission in these days. */
  async countsByDay(senders: readonly string[], from: number, to: number): Promise<Map<string, DayCounts>> {
    const where: Clause[] = [{ field: 'sender', op: 'in', value: senders }];
    const table = await this.ask({ from, to, rows: 'day', columns: 'sender', where });
    const counts = new Map<string, number[]>();
    for (const { key } of table.columns) counts.set(key, new Array<number>(to - from + 1).fill(0));
    for (const { key, cells } of table.rows) {
      const day = parseDay(key) ?? Number.NaN;
      table.columns.forEach((column, place) => {
        const own = counts.get(column.key);
        if (own) own[day - from] = cells[place] ?? 0;
      });
    }
    return counts;
  }
}
