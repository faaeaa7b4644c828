import { type PivotTable, today } from '@smtp-auth-report/core';

/** Height of the drawing; its width is one per day. */
export const plotHeight = 40;
/** The least height of a day with any messages: one among thousands must not vanish. */
const least = 1;

/**
 * Bars of days as one path each for complete and incomplete days, from the side where reading starts.
 * @param mirrored the first day stands at the right
 */
export function dayBars(
  { rows }: PivotTable,
  incomplete: ReadonlySet<number>,
  mirrored: boolean,
): { complete: string; incomplete: string } {
  const highest = rows.reduce((most, row) => Math.max(most, row.total), 0) || 1;
  const gap = rows.length > 31 ? 0.1 : 0.15;
  const paths = { complete: '', incomplete: '' };
  rows.forEach(({ total }, index) => {
    if (total === 0) return;
    const x = mirrored ? rows.length - 1 - index : index;
    const y = plotHeight - Math.max(least, (total / highest) * plotHeight);
    const bar = `M${x + gap} ${plotHeight}V${Math.round(y * 100) / 100}H${x + 1 - gap}V${plotHeight}Z`;
    paths[incomplete.has(index) ? 'incomplete' : 'complete'] += bar;
  });
  return paths;
}

/** Positions of days whose numbers may still grow: the present one, and those that the data do not reach. */
export function incompleteDays(
  { rows, coverage }: PivotTable,
  { timeZone, now }: { timeZone: string; now: () => number },
): ReadonlySet<number> {
  const present = today(timeZone, now());
  // The end of a day is the first instant of the next: it must not count as reaching into it.
  const reached = coverage.through === null ? null : today(timeZone, coverage.through - 1);
  return new Set(
    rows.flatMap(({ key }, index) => (key >= present || (reached !== null && key > reached) ? [index] : [])),
  );
}
