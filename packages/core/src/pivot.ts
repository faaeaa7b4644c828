import { counted } from './counted.ts';
import { type AnsweredRows, countRows, placesOf } from './countRows.ts';
import { coverageOf } from './coverage.ts';
import { requireDay } from './days.ts';
import type { PivotRow, PivotTable } from './query.ts';
import { Question, type RowAxis } from './question.ts';
import type { DaySpan } from './rowFacts.ts';
import { rowsOf } from './rowsOf.ts';
import { clearScratch } from './scratch.ts';
import { SourceError } from './source.ts';
import type { Store } from './store.ts';
import { timeSlots } from './timeSlots.ts';
import { isTimeUnit, type ValidPivotQuery } from './validateQuery.ts';
import { requireTimeZone } from './zones.ts';

const maxCells = 2 ** 25;

export function spanOf(query: { from: string; to: string; timeZone: string }): DaySpan {
  return {
    timeZone: requireTimeZone(query.timeZone),
    from: requireDay(query.from),
    to: requireDay(query.to),
  };
}

function rowAxis(store: Store<never>, { rows: by }: ValidPivotQuery, span: DaySpan): RowAxis {
  const slots = isTimeUnit(by) ? timeSlots(by, span.timeZone, span.from, span.to) : undefined;
  const dimension = slots || by === null ? undefined : store.byId.get(by);
  return { slots, dimension, size: slots?.keys.length ?? dimension?.dictionary.size ?? 1 };
}

/** The rows of a page, with their cells and times. */
function toRows(question: Question, rows: AnsweredRows, page: readonly number[]): PivotRow[] {
  const width = rows.columns.length;
  const places = placesOf(page, question.row.size);
  question.narrow(places);
  const cells = rows.cellsOf(page);
  const withRecords = page.filter((row) => rows.seen[row]);
  const times = question.times(places, page.length, withRecords.length);
  const [first, last] = [times(1), times(-1)];
  return page.map((row, place) => {
    const own: number[] = [];
    for (let cell = place * width; cell < (place + 1) * width; cell++) own.push(cells[cell] as number);
    const answer = counted(rows.keys[row] as string, rows.totals[row] as number) as PivotRow;
    answer.cells = own;
    if (!Number.isNaN(first[place])) {
      answer.first = first[place];
      answer.last = last[place];
    }
    return answer;
  });
}

/** Answers a query that `validateQuery` has passed. */
export function pivot(store: Store<never>, query: ValidPivotQuery): PivotTable {
  clearScratch();
  const span = spanOf(query);
  const question = new Question(store, query, span, rowAxis(store, query, span));
  const rows = countRows(question);
  // Sums only grow, so whenever a part is too large to be exact, this is too.
  if (rows.total > Number.MAX_SAFE_INTEGER)
    throw new SourceError(
      'internal',
      'The messages add up to more than 2^53 − 1, too many to count exactly. Ask for a shorter range, or check the records.',
    );
  const { page, rowCount } = rowsOf(rows, query);
  if (page.length * rows.columns.length > maxCells)
    throw new SourceError(
      'invalid-query',
      `The answer would have ${page.length} rows of ${rows.columns.length} columns. Ask for fewer with limit or topColumns.`,
    );
  return {
    columns: rows.columns,
    rows: toRows(question, rows, page),
    total: rows.total,
    rowCount,
    coverage: coverageOf(store, span.timeZone),
  };
}
