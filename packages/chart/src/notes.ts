import type { Day, TimeUnit } from '@smtp-auth-report/core';
import { rowOfDay } from './slots.ts';

/** Something of the host's that belongs to a day, such as the date of a deprecation. */
export interface ChartAnnotation {
  /** Outside the chart's days it is not drawn. */
  day: Day;
  label: string;
}

/** A day on which something unusual happened. */
export interface ChartMark {
  /** Outside the chart's days it is not drawn. */
  day: Day;
  /** What was unusual, in words. */
  label: string;
  /** Key of the series that it is about; default the whole day. */
  column?: string | undefined;
}

/** A note at its row. */
export interface PlacedNote {
  row: number;
  label: string;
  column?: string | undefined;
}

/** What is written of a row. */
export interface RowNote {
  label: string;
  /** It is a mark, not a date of the host's. */
  unusual: boolean;
}

export interface Notes {
  /** By row. */
  annotations: PlacedNote[];
  /** By row. */
  marks: PlacedNote[];
  /** All that is written of a row. */
  byRow: ReadonlyMap<number, readonly RowNote[]>;
  /** The rows that have any, in order. */
  rows: number[];
}

/** Which rows the host's notes belong to. */
export function placeNotes(
  keys: readonly string[],
  unit: TimeUnit | undefined,
  annotations: readonly ChartAnnotation[],
  marks: readonly ChartMark[],
): Notes {
  const place = (notes: readonly (ChartAnnotation | ChartMark)[]) =>
    notes
      .flatMap(({ day, ...note }): PlacedNote[] => {
        const row = rowOfDay(keys, unit, day);
        return row === undefined ? [] : [{ ...note, row }];
      })
      .sort((a, b) => a.row - b.row);
  const placed = { annotations: place(annotations), marks: place(marks) };
  const byRow = new Map<number, RowNote[]>();
  const write = ({ row, label }: PlacedNote, unusual: boolean) => {
    const before = byRow.get(row) ?? [];
    // Said once, also where two days of a week have the same words.
    if (!before.some((note) => note.label === label)) byRow.set(row, [...before, { label, unusual }]);
  };
  for (const note of placed.annotations) write(note, false);
  for (const note of placed.marks) write(note, true);
  return { ...placed, byRow, rows: [...byRow.keys()].sort((a, b) => a - b) };
}
