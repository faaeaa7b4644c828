import type { Answer } from '../answer.ts';
import { tlsVersions } from '../data/texts.ts';
import { type CountQuestion, type DayQuestion, dayAt, type NameQuestion, pageLength } from '../question.ts';

// How peers that count in JavaScript, or whose library leaves the last step to it, make an answer of what they have counted.

/** Column keys by total descending, then by key; for TLS versions the order from none to newest. */
function columnOrder(by: DayQuestion['by'], totals: ReadonlyMap<string, number>): string[] {
  if (by === 'tls') return tlsVersions.filter((version) => totals.has(version));
  return [...totals]
    .sort(([key, total], [other, otherTotal]) => otherTotal - total || (key < other ? -1 : 1))
    .map(([key]) => key);
}

const sum = (numbers: Float64Array) => numbers.reduce((total, number) => total + number, 0);

/**
 * @param counted by column key, a number per day of the question; keys with at least one row
 * @param folded the sum of the columns that are not in `counted`, where a database has folded them
 */
export function dayAnswer(
  question: DayQuestion,
  counted: ReadonlyMap<string, Float64Array>,
  folded?: Float64Array,
): Answer {
  const totals = new Map([...counted].map(([key, numbers]) => [key, sum(numbers)]));
  const keys = columnOrder(question.by, totals);
  const kept = keys.slice(0, question.top ?? keys.length);
  const columns = kept.map((key) => ({ key, total: totals.get(key) ?? 0 }));
  const series = kept.map((key) => counted.get(key) as Float64Array);
  if (folded || kept.length < keys.length) {
    const others = folded ?? new Float64Array(question.last - question.first + 1);
    for (const key of keys.slice(kept.length)) {
      const numbers = counted.get(key) as Float64Array;
      for (let day = 0; day < others.length; day++) others[day] = (others[day] ?? 0) + (numbers[day] ?? 0);
    }
    series.push(others);
    columns.push({ key: 'others', total: sum(others) });
  }
  const rows: Answer['rows'] = [];
  for (let day = question.first; day <= question.last; day++) {
    const cells = series.map((numbers) => numbers[day - question.first] ?? 0);
    rows.push({ key: dayAt(day), total: cells.reduce((total, cell) => total + cell, 0), cells });
  }
  return {
    columns,
    rows,
    total: columns.reduce((total, column) => total + column.total, 0),
    rowCount: rows.length,
  };
}

/** The rows with the largest totals, ties by key, without sorting the rest. */
export function largest<Entry extends { key: string; total: number }>(
  entries: Iterable<Entry>,
  count: number,
): Entry[] {
  const before = (one: Entry, other: Entry) =>
    one.total > other.total || (one.total === other.total && one.key < other.key);
  const best: Entry[] = [];
  for (const entry of entries) {
    const last = best[count - 1];
    if (last && !before(entry, last)) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(best[middle] as Entry, entry)) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, entry);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Numbers per TLS version of one name; a version without a row is not a number. */
export type Cells = Float64Array;

/** Cells of a name that has no rows yet. */
export const noCells = (): Cells => new Float64Array(tlsVersions.length).fill(Number.NaN);

/** Adds messages to a name's cells. */
export function addTo(cells: Cells, tls: number, messages: number): void {
  const before = cells[tls] as number;
  // Not a number: no row there so far.
  cells[tls] = Number.isNaN(before) ? messages : before + messages;
}

/** @param counted by name, its cells; names with at least one row. Without `by` they have one cell. */
export function nameAnswer(question: NameQuestion, counted: Iterable<readonly [string, Cells]>): Answer {
  const totals = noCells();
  const entries: { key: string; total: number; all: Cells }[] = [];
  for (const [key, all] of counted) {
    let total = 0;
    for (let tls = 0; tls < all.length; tls++) {
      const cell = all[tls] as number;
      if (Number.isNaN(cell)) continue;
      total += cell;
      addTo(totals, tls, cell);
    }
    entries.push({ key, total, all });
  }
  const present = question.by
    ? tlsVersions.map((_, tls) => tls).filter((tls) => !Number.isNaN(totals[tls]))
    : [];
  return {
    columns: present.map((tls) => ({ key: tlsVersions[tls] as string, total: totals[tls] as number })),
    rows: largest(entries, pageLength).map(({ key, total, all }) => ({
      key,
      total,
      cells: present.map((tls) => all[tls] || 0),
    })),
    total: totals.reduce((total, cell) => total + (cell || 0), 0),
    rowCount: entries.length,
  };
}

/** The answer that is one number. */
export function countAnswer(_question: CountQuestion, total: number): Answer {
  return { columns: [], rows: [{ key: '', total, cells: [] }], total, rowCount: 1 };
}
