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

const gap = 12;
/** So many days are told apart by month and year. */
const manyDays = 400;
/** Of hours, so many days can still be told by the clock. */
const fewDays = 2;

/** As many row names as have room, the first and the last among them; none lies over another or sticks out. */
export function axisLabels(
  keys: readonly string[],
  slot: TimeUnit | undefined,
  frame: Frame,
  format: Formatters,
): AxisLabel[] {
  const candidates = nameable(keys, slot);
  const texts = candidates.map((row) => nameOf(keys, row, slot, candidates.length < keys.length, format));
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text) * frame.textScale), 0);
  // A name at an edge is moved inwards, towards the next.
  const margin = Math.min(frame.left, frame.width - frame.right);
  const shift = Math.max(0, widest / 2 - margin);
  const shown = labelledRows(
    candidates.map((row) => row * frame.step),
    widest + gap + shift,
  );
  return shown.map((position) => {
    const row = candidates[position] ?? 0;
    const text = texts[position] ?? '';
    const half = (textWidth(text) * frame.textScale) / 2;
    return {
      row,
      text,
      x: Math.round(Math.min(Math.max(frame.centers[row] ?? 0, half), frame.width - half)),
    };
  });
}

/** The rows that may be named: where each alone says nothing, those with which something begins. */
function nameable(keys: readonly string[], slot: TimeUnit | undefined): number[] {
  const all = keys.map((_, row) => row);
  if (slot === 'hour' && manyHours(keys)) return all.filter((row) => begins(keys, row, 10));
  if (slot === 'day' && keys.length > manyDays) return all.filter((row) => begins(keys, row, 7));
  return all;
}

const begins = (keys: readonly string[], row: number, length: number) =>
  keys[row]?.slice(0, length) !== keys[row - 1]?.slice(0, length);

const manyHours = (keys: readonly string[]) => keys.length > fewDays * 24 + 1;

function nameOf(
  keys: readonly string[],
  row: number,
  slot: TimeUnit | undefined,
  sparse: boolean,
  format: Formatters,
): string {
  const key = keys[row] ?? '';
  if (slot === 'day' && sparse) return format.day(key.slice(0, 7));
  if (slot !== 'hour') return format.day(key);
  // The first hour of a day says which; for one day alone, the chart's name does.
  const several = keys[0]?.slice(0, 10) !== keys.at(-1)?.slice(0, 10);
  return several && begins(keys, row, 10) ? format.day(key.slice(0, 10)) : format.day(key);
}
