import {
  addDays,
  daysBetween,
  type PivotRow,
  type PivotTable,
  type Source,
  type TimeAxis,
  timeAxis,
  type ValidPivotQuery,
  validateQuery,
  validateSubmissionQuery,
  validateTimeZone,
} from '@smtp-auth-report/core';
import { type Ask, asker } from './ask.ts';
import type { ClickHouseClient } from './client.ts';
import { askExtents, coverageOf } from './coverage.ts';
import { askHead, type Head } from './head.ts';
import { type Layout, layoutOf } from './layout.ts';
import { askPage, type Page, type SenderRow } from './page.ts';
import { canAnswer, type RollUp, rollUpLayout } from './rollUp.ts';
import { askComplete, dataKeepComing, type NotAsked, refusalOf } from './stores.ts';
import { listSubmissions } from './submissions.ts';
import { askWhole, type Whole } from './whole.ts';

export interface ClickHouseOptions {
  /** `table` or `database.table`, as `submissionsTable` makes it. */
  table: string;
  /** The host's own dimensions: id → column of type String. */
  dimensions?: Readonly<Record<string, string>> | undefined;
  /** Sums by day, as `dailyRollUp` makes them; the first that has what is asked for is asked, else the submissions. */
  rollUps?: readonly RollUp[] | undefined;
}

/** How often a question is asked anew when data came in between its statements. */
const attempts = 3;

/** @param client of `@clickhouse/client` or `@clickhouse/client-web`; it stays the host's, who closes it */
export function clickhouseSource(
  client: ClickHouseClient,
  { table, dimensions, rollUps = [] }: ClickHouseOptions,
): Source {
  const raw = layoutOf(table, dimensions);
  const layouts = [...rollUps.map((rollUp) => rollUpLayout(raw, rollUp)), raw];
  const ids = [...raw.columns.keys()];
  return {
    async pivot(given, { signal } = {}) {
      const query = validateQuery(given, ids);
      return askTable(asker(client, signal), layouts, query, timeAxis(query));
    },
    async daysOfSenders(given, { signal } = {}) {
      const query = validateQuery({ ...given, rows: 'sender', columns: null, measure: 'messages' }, ids);
      const axis = timeAxis(query);
      const { rows, ...table } = await askTable(asker(client, signal), layouts, query, axis, true);
      const count = daysBetween(query.from, query.to) + 1;
      // Once each: a page may have millions.
      const names = Array.from({ length: count }, (_, place) => addDays(query.from, place));
      const named = (row: PivotRow) => (row as SenderRow).days.map((place) => names[place] ?? '');
      return { ...table, rows: rows.map((row) => ({ ...row, days: named(row) })) };
    },
    async *submissions(given, { signal } = {}) {
      const query = validateSubmissionQuery(given, ids);
      const axis = timeAxis({ ...query, rows: null });
      const ask = asker(client, signal);
      // Before, for who reads; and after, for what was removed meanwhile.
      if (rollUps.length > 0) await askComplete(ask, layouts, query, axis);
      yield* listSubmissions(client, raw, query, axis, signal);
      if (rollUps.length > 0) await askComplete(ask, layouts, query, axis);
    },
    coverage: async ({ timeZone = 'UTC', signal } = {}) => {
      const zone = validateTimeZone(timeZone);
      return coverageOf(await askExtents(asker(client, signal), layouts), zone);
    },
  };
}

/** From the first table that has it all: sums by day, or the submissions. */
async function askTable(
  ask: Ask,
  layouts: readonly Layout[],
  query: ValidPivotQuery,
  axis: TimeAxis,
  withDays = false,
): Promise<PivotTable> {
  const able = layouts.filter((layout) => canAnswer(layout, query, axis));
  let reason: NotAsked | undefined;
  for (const layout of able) {
    const compare = async () => {
      if (layout.day !== undefined) return askWhole(ask, layouts, layout, query, axis);
      const extents = await askComplete(ask, layouts, query, axis, reason && refusalOf(reason));
      return { extents, isLate: false };
    };
    const isCompared = layouts.length > 1;
    const answer = await askLayout({ ask, layout, query, axis, compare, isCompared, withDays });
    if (typeof answer === 'object') return answer;
    // Where one of them moves, another moment may have its answer.
    reason = reason === 'moves' ? reason : answer;
  }
  throw new Error('The submissions answer every question, or refuse it.');
}

interface Asked {
  ask: Ask;
  layout: Layout;
  query: ValidPivotQuery;
  axis: TimeAxis;
  /**
   * Whether the table is to be asked, and what the tables have. Asked between the statements: as both have seen the same data, so has what is
   * asked in between.
   */
  compare: () => Promise<Whole | NotAsked>;
  /** Whether there is another table to compare with. */
  isCompared: boolean;
  withDays: boolean;
}

/**
 * Whether one statement makes the table: it has no columns, its rows add up, and nothing is to be compared, or all that it has seen can be
 * counted as what it is compared with.
 */
function isOneStatement({ layout, query, isCompared }: Asked): boolean {
  const { columns, rows, measure, where } = query;
  const addsUp = measure === 'messages' || rows === 'sender' || rows === null;
  return columns === null && addsUp && (!isCompared || (layout.day !== undefined && where.length === 0));
}

async function askLayout(asked: Asked): Promise<PivotTable | NotAsked> {
  const { ask, layout, query, axis, compare, withDays } = asked;
  const seen = new Set<number>();
  let wasLate = false;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const isOne = isOneStatement(asked);
    // Of one statement that is not compared the coverage is no later than what it has seen.
    const before = isOne && !asked.isCompared ? await compare() : undefined;
    const first = isOne ? await askAlone(asked) : undefined;
    const head = first?.head ?? (await askHead(ask, layout, query, axis));
    const compared = before ?? (await compare());
    if (typeof compared === 'string') return compared;
    seen.add(head.records);
    wasLate ||= compared.isLate;
    if (compared.isLate) continue;
    const { rows, rowCount, records } =
      first?.page ?? (await askPage(ask, layout, query, axis, head, withDays));
    const others = first ? compared.records : records;
    // Both have seen the same data, or it is no answer.
    if (others === undefined || others === head.records) {
      const coverage = coverageOf(compared.extents, query.timeZone);
      return { columns: withOthers(head), rows, total: head.total, rowCount, coverage };
    }
  }
  if (layout.day === undefined) throw dataKeepComing();
  // Sums of other days are beside the rows of time: the submissions know.
  return wasLate || seen.size > 1 ? 'moves' : 'differs';
}

/** The page, and what it adds up to; undefined where it has no row to tell it. */
async function askAlone({
  ask,
  layout,
  query,
  axis,
  withDays,
}: Asked): Promise<{ page: Page; head: Head } | undefined> {
  const none = { columns: [], folded: 0, others: 0 };
  const page = await askPage(ask, layout, query, axis, none, withDays);
  const { total, records } = page;
  return total === undefined || records === undefined
    ? undefined
    : { page, head: { ...none, total, records } };
}

function withOthers({ columns, folded, others }: Head) {
  return folded > 0 ? [...columns, { key: 'others', total: others, folded }] : columns;
}
