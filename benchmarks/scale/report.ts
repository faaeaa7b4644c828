import { shown, table } from '../markdown.ts';
import type { Bytes } from './engine.ts';
import type { Measured } from './measured.ts';
import { questions } from './questions.ts';

const perRow = ({ bytes, rows }: Bytes) => shown(bytes / rows);

/** How many times as long, for ten times as many rows: between the last two sizes. */
function slope(all: readonly Measured[], of: (one: Measured) => number): string {
  const [before, last] = all.slice(-2);
  if (!before || !last) return '–';
  return shown((of(last) / of(before)) ** (1 / Math.log10(last.rows / before.rows)));
}

const millions = (rows: number) => `${shown(rows / 1e6)} M`;

/** As docs/scale.md has it. */
export function report(all: readonly Measured[], machine: string): string {
  const times = questions.flatMap(({ id, title }, i) =>
    (['raw', 'rollUp'] as const).map((way) => [
      `${id} ${title}, ${way === 'raw' ? 'submissions' : 'sums'}`,
      ...all.map(({ timed }) => shown(timed[i]?.[way])),
      slope(all, ({ timed }) => timed[i]?.[way] ?? Number.NaN),
    ]),
  );
  const facts: [string, (one: Measured) => string][] = [
    ['submissions, bytes per row', ({ submissions }) => perRow(submissions)],
    ['sums, rows', ({ daily }) => millions(daily.rows)],
    ['sums, bytes per row', ({ daily }) => perRow(daily)],
    ['made and inserted, rows a second', ({ rows, inserting }) => shown(rows / inserting)],
    ['added up, rows a second', ({ rows, filling }) => shown(rows / filling)],
    ...questions.map(({ id }, i): [string, (one: Measured) => string] => [
      `${id}, kB of the answer`,
      ({ timed }) => shown((timed[i]?.payload ?? Number.NaN) / 1000),
    ]),
  ];
  const sizes = all.map(({ rows }) => millions(rows));
  const last = all.at(-1);
  const columns = Object.entries(last?.submissions.columns ?? {}).map(
    ([name, bytes]) => `${name} ${shown(bytes)}`,
  );
  const sums = Object.entries(last?.daily.columns ?? {}).map(([name, bytes]) => `${name} ${shown(bytes)}`);
  return [
    machine,
    table(['ms', ...sizes, '× for 10 × the rows'], times),
    table(
      ['', ...sizes],
      facts.map(([name, of]) => [name, ...all.map(of)]),
    ),
    `Bytes per row by column, at ${sizes.at(-1)}: ${columns.join(', ')}. Of sums: ${sums.join(', ')}.`,
  ].join('\n\n');
}
