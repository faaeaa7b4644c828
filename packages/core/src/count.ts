import type { CodeColumn, CountColumn } from './columns.ts';
import { createDistinct } from './distinct.ts';
import { Grid } from './grid.ts';
import { type Mask, select } from './masks.ts';
import type { Measure } from './query.ts';
import type { Run } from './runs.ts';

/** What to count by: rows and columns as numbers, whatever they mean. */
export interface CountPlan {
  measure: Measure;
  masks: readonly Mask[];
  rowGroups: number;
  /** Place of the dimension whose codes are the rows; null: the run's slot. */
  rowPlace: number | null;
  /** 0: no columns. */
  columnGroups: number;
  columnPlace: number | null;
  /** Column of each code; null: the code itself. */
  fold: Uint32Array | null;
  senders: number;
}

const blockSize = 4096;

/** Up to `blockSize` selected rows, with the row and the column of the grid that each belongs to. */
interface Block {
  count: number;
  selected: Uint32Array;
  rowOf: Uint32Array;
  columnOf: Uint32Array;
}

type Add = (grid: Grid, block: Block, run: Run) => void;

function fillGroups(block: Block, run: Run, { rowPlace, columnPlace, fold }: CountPlan): void {
  const { count, selected, rowOf, columnOf } = block;
  if (rowPlace === null) rowOf.fill(run.slot, 0, count);
  else {
    const codes = run.rows.codes[rowPlace] as CodeColumn;
    for (let i = 0; i < count; i++) rowOf[i] = codes[selected[i] as number] as number;
  }
  if (columnPlace === null) return;
  const codes = run.rows.codes[columnPlace] as CodeColumn;
  for (let i = 0; i < count; i++) {
    const code = codes[selected[i] as number] as number;
    columnOf[i] = fold ? (fold[code] as number) : code;
  }
}

function touchRows({ rowFirst, rowLast }: Grid, { count, selected, rowOf }: Block, { rows, at }: Run): void {
  for (let i = 0; i < count; i++) {
    const row = rowOf[i] as number;
    const own = rows.times[selected[i] as number] as number;
    const time = at ?? own;
    // Written so that NaN, “none yet”, gives way.
    if (!((rowFirst[row] as number) <= time)) rowFirst[row] = time;
    if (!((rowLast[row] as number) >= time)) rowLast[row] = time;
  }
}

function addMessages(grid: Grid, { count, selected, rowOf, columnOf }: Block, { rows }: Run): void {
  const { rowTotals, columnTotals, columnSeen } = grid;
  const messages: CountColumn = rows.messages;
  const hasColumns = columnTotals.length > 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const value = messages[selected[i] as number] as number;
    const row = rowOf[i] as number;
    sum += value;
    rowTotals[row] = (rowTotals[row] as number) + value;
    if (!hasColumns) continue;
    const column = columnOf[i] as number;
    columnSeen[column] = 1;
    columnTotals[column] = (columnTotals[column] as number) + value;
    const place = grid.placeOf(row, column);
    grid.cells[place] = (grid.cells[place] as number) + value;
  }
  grid.total += sum;
}

/** Each level has its own memory of whom it saw: a sender in two columns of a row is one sender of the row. */
function createAddSenders({ rowGroups, columnGroups, senders }: CountPlan): Add {
  const inRow = createDistinct(rowGroups, senders);
  const inColumn = createDistinct(columnGroups, senders);
  const inCell = createDistinct(rowGroups * columnGroups, senders);
  const inAll = createDistinct(1, senders);
  return (grid, { count, selected, rowOf, columnOf }, { rows }) => {
    const { rowTotals, columnTotals, columnSeen } = grid;
    const senderOf = rows.codes[0] as CodeColumn;
    for (let i = 0; i < count; i++) {
      const sender = senderOf[selected[i] as number] as number;
      const row = rowOf[i] as number;
      if (columnGroups > 0) {
        const column = columnOf[i] as number;
        const place = grid.placeOf(row, column);
        if (!inCell.add(place, sender)) continue;
        columnSeen[column] = 1;
        grid.cells[place] = (grid.cells[place] as number) + 1;
        if (inColumn.add(column, sender)) columnTotals[column] = (columnTotals[column] as number) + 1;
      }
      if (!inRow.add(row, sender)) continue;
      rowTotals[row] = (rowTotals[row] as number) + 1;
      if (inAll.add(0, sender)) grid.total++;
    }
  };
}

/** One pass over the rows of the runs. Linear in them. */
export function count(runs: readonly Run[], plan: CountPlan): Grid {
  const grid = new Grid(plan.rowGroups, plan.columnGroups);
  const add: Add = plan.measure === 'messages' ? addMessages : createAddSenders(plan);
  const block: Block = {
    count: 0,
    selected: new Uint32Array(blockSize),
    rowOf: new Uint32Array(blockSize),
    columnOf: new Uint32Array(blockSize),
  };
  for (const run of runs) {
    for (let low = run.low; low < run.high; low += blockSize) {
      const high = Math.min(run.high, low + blockSize);
      block.count = select(run.rows.codes, plan.masks, low, high, block.selected);
      fillGroups(block, run, plan);
      touchRows(grid, block, run);
      add(grid, block, run);
    }
  }
  return grid;
}
