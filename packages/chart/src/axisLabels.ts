import type { TimeUnit } from '@smtp-auth-report/core';
import type { Formatters } from '@smtp-auth-report/react';
import type { Frame } from './frame.ts';
import { textWidth } from './textWidth.ts';
import { labelledRows } from './ticks.ts';

/** What is written under a row, and where its middle stands. */
export interface AxisLabel {
  row: number;
  x: number;
  text: string;
}

/** One line of names under the plot. Hours have another name in each zone; days are those of the calendar. */
export interface AxisLine {
  /** The day that each row is in, or begins with. */
  days: readonly string[];
  /** The first row is not where its day begins. */
  cut: boolean;
  hour: (key: string) => string;
  /** Whose names they are, where several lines stand below each other. */
  title?: string | undefined;
}

const gap = 12;
/** So many days are told apart by month and year. */
const manyDays = 400;
/** Of hours, so many days can still be told by the clock. */
const fewDays = 2;

/** The line of the report's own zone. */
export function ownLine(keys: readonly string[], format: Formatters, title?: string): AxisLine {
  return { days: keys.map((key) => key.slice(0, 10)), cut: false, hour: format.day, title };
}

/**
 * As many row names as have room, the first and the last among them; none lies over another or sticks out.
 * @returns for each line; lines of hours name the same rows
 */
export function axisLabels(
  keys: readonly string[],
  slot: TimeUnit | undefined,
  frame: Frame,
  format: Formatters,
  lines: readonly AxisLine[] = [ownLine(keys, format)],
): AxisLabel[][] {
  const named = lines.map((line) => {
    const rows = nameable(keys, slot, line);
    const texts = rows.map((row) => nameOf(keys, row, slot, rows.length < keys.length, line, format));
    return { rows, texts };
  });
  const widthOf = (text: string) => textWidth(text) * frame.textScale;
  const widest = named.flatMap(({ texts }) => texts).reduce((most, text) => Math.max(most, widthOf(text)), 0);
  // Titles of lines stand beside the plot, where a name at the edge would else reach.
  const titled = lines.some(({ title }) => title !== undefined);
  const from = titled ? frame.left : 0;
  const to = titled ? frame.right : frame.width;
  // A name at an edge is moved inwards, towards the next.
  const margin = Math.min(frame.left - from, to - frame.right);
  const shift = Math.max(0, widest / 2 - margin);
  return named.map(({ rows, texts }) => {
    const shown = labelledRows(
      rows.map((row) => row * frame.step),
      widest + gap + shift,
    );
    return shown.map((position) => {
      const row = rows[position] ?? 0;
      const text = texts[position] ?? '';
      const half = widthOf(text) / 2;
      return {
        row,
        text,
        x: Math.round(Math.min(Math.max(frame.centers[row] ?? 0, from + half), to - half)),
      };
    });
  });
}

/** The rows that may be named: where each alone says nothing, those with which something begins. */
function nameable(keys: readonly string[], slot: TimeUnit | undefined, line: AxisLine): number[] {
  const all = keys.map((_, row) => row);
  if (slot === 'hour' && manyHours(keys)) return all.filter((row) => dayBegins(line, row));
  if (slot === 'day' && keys.length > manyDays)
    return all.filter((row) => keys[row]?.slice(0, 7) !== keys[row - 1]?.slice(0, 7));
  return all;
}

const dayBegins = ({ days, cut }: AxisLine, row: number) => (row === 0 ? !cut : days[row] !== days[row - 1]);

const manyHours = (keys: readonly string[]) => keys.length > fewDays * 24 + 1;

function nameOf(
  keys: readonly string[],
  row: number,
  slot: TimeUnit | undefined,
  sparse: boolean,
  line: AxisLine,
  format: Formatters,
): string {
  const key = keys[row] ?? '';
  if (slot === 'day' && sparse) return format.day(key.slice(0, 7));
  if (slot !== 'hour') return format.day(key);
  // The first hour of a day says which; for one day alone, the chart's name does.
  const several = line.days[0] !== line.days.at(-1);
  return several && dayBegins(line, row) ? format.day(line.days[row] ?? '') : line.hour(key);
}
