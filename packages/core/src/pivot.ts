import { type CountPlan, count } from './count.ts';
import { coverageOf } from './coverage.ts';
import { requireDay } from './days.ts';
import { type ColumnFold, countedColumns, foldColumns } from './foldColumns.ts';
import { masksOf } from './masks.ts';
import { type CountedRows, pageRows } from './pageRows.ts';
import type { PivotTable } from './query.ts';
import { type DaySpan, type Run, runsOf } from './runs.ts';
import { SourceError } from './source.ts';
import type { Store, StoredDimension } from './store.ts';
import { type TimeSlots, timeSlots } from './timeSlots.ts';
import { isTimeUnit, type ValidPivotQuery } from './validateQuery.ts';
import { requireTimeZone } from './zones.ts';

export function spanOf(query: { from: string; to: string; timeZone: string }): DaySpan {
  return {
    timeZone: requireTimeZone(query.timeZone),
    from: requireDay(query.from),
    to: requireDay(query.to),
  };
}

/** Largest columns first need to be known: counted with the columns' dimension as rows, in a pass of its own. */
function foldOf(
  runs: readonly Run[],
  plan: CountPlan,
  column: StoredDimension,
  top: number | undefined,
): ColumnFold | null {
  if (top === undefined || column.dictionary.size <= top) return null;
  const ranking = count(runs, {
    ...plan,
    rowGroups: column.dictionary.size,
    rowPlace: column.place,
    columnGroups: 0,
    columnPlace: null,
  });
  return foldColumns(column, ranking, top);
}

function planOf(
  store: Store<never>,
  query: ValidPivotQuery,
  slots: TimeSlots | undefined,
  row: StoredDimension | undefined,
): CountPlan {
  const sender = store.dimensions[0] as StoredDimension;
  return {
    measure: query.measure,
    masks: masksOf(store, query.where),
    rowGroups: row ? row.dictionary.size : (slots?.keys.length ?? 1),
    rowPlace: row ? row.place : null,
    columnGroups: 0,
    columnPlace: null,
    fold: null,
    senders: sender.dictionary.size,
  };
}

/** Answers a query that `validateQuery` has passed. */
export function pivot(store: Store<never>, query: ValidPivotQuery): PivotTable {
  const span = spanOf(query);
  const { rows: by } = query;
  const slots = isTimeUnit(by) ? timeSlots(by, span.timeZone, span.from, span.to) : undefined;
  const row = slots || by === null ? undefined : store.byId.get(by);
  const column = query.columns === null ? undefined : store.byId.get(query.columns);
  const runs = runsOf(store, span, slots);
  const plan = planOf(store, query, slots, row);
  const fold = column ? foldOf(runs, plan, column, query.topColumns) : null;
  if (column) {
    plan.columnPlace = column.place;
    plan.columnGroups = fold ? fold.groups : column.dictionary.size;
    plan.fold = fold ? fold.groupOf : null;
  }
  const grid = count(runs, plan);
  // Sums only grow, so whenever a part is too large to be exact, this is too.
  if (grid.total > Number.MAX_SAFE_INTEGER)
    throw new SourceError(
      'internal',
      'The messages add up to more than 2^53 − 1, too many to count exactly. Ask for a shorter range, or check the records.',
    );
  const columns = column ? countedColumns(column, grid, fold) : [];
  const counted: CountedRows = {
    grid,
    columns,
    keys: slots?.keys ?? row?.dictionary.texts ?? [''],
    timed: !row,
  };
  const page = pageRows(counted, query);
  return {
    columns: columns.map(({ group: _, ...shown }) => shown),
    rows: page.rows,
    total: grid.total,
    rowCount: page.rowCount,
    coverage: coverageOf(store, span.timeZone),
  };
}
