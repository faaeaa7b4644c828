// `pnpm bench [count]`: the report's questions over generated submissions, `core` beside plain loops. Answers must be equal.
import { createDataset, type PivotQuery } from '@smtp-auth-report/core';
import { checksum, plainLoops } from './loops.ts';
import { generateSubmissions } from './submissions.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const rounds = 5;
const range = { from: '2026-01-19', to: '2026-04-18', timeZone: 'UTC' };
const week = { from: '2026-04-12', to: '2026-04-18', timeZone: 'UTC' };

/** Milliseconds, and what was made. */
function timed<Result>(work: () => Result): { time: number; result: Result } {
  const begin = performance.now();
  const result = work();
  return { time: performance.now() - begin, result };
}

function median(work: () => number): { time: number; result: number } {
  const runs = Array.from({ length: rounds }, () => timed(work));
  runs.sort((one, other) => one.time - other.time);
  return runs[rounds >> 1] as { time: number; result: number };
}

const submissions = generateSubmissions(count);
const dataset = createDataset();
const load = timed(() => dataset.append(submissions));
const all = plainLoops(submissions, range.from, range.to);
const last = plainLoops(submissions, week.from, week.to);

const rowTotals = (query: PivotQuery) => checksum(dataset.pivot(query).rows.map((row) => row.total));
const questions = [
  {
    name: 'W2 day × domain (top 10 + others)',
    core: () => rowTotals({ ...range, rows: 'day', columns: 'domain', measure: 'messages', topColumns: 10 }),
    loops: () => all.byDay((submission) => submission.sender.slice(submission.sender.lastIndexOf('@') + 1)),
  },
  {
    name: 'W3 day × TLS',
    core: () => rowTotals({ ...range, rows: 'day', columns: 'tls', measure: 'messages' }),
    loops: () => all.byDay((submission) => submission.tls ?? 'unknown'),
  },
  {
    name: 'W4 sender × TLS, first 100',
    core: () => {
      const table = dataset.pivot({
        ...range,
        rows: 'sender',
        columns: 'tls',
        measure: 'messages',
        limit: 100,
      });
      return checksum([...table.rows.map((row) => row.total), table.rowCount]);
    },
    loops: () => all.topSenders(),
  },
  {
    name: 'W5 senders of 7 days',
    core: () => checksum([dataset.pivot({ ...week, rows: null, columns: null, measure: 'senders' }).total]),
    loops: () => last.senders(),
  },
];

console.log(
  `${count.toLocaleString('en')} submissions, ${process.version}, medians of ${rounds}; load ${load.time.toFixed(0)} ms`,
);
console.log('| | core ms | plain loops ms | ratio |\n|---|---|---|---|');
let differs = false;
for (const { name, core, loops } of questions) {
  const ours = median(core);
  const theirs = median(loops);
  if (ours.result !== theirs.result) differs = true;
  const equal = ours.result === theirs.result ? '' : ' (answers differ)';
  const ratio = (theirs.time / ours.time).toFixed(1);
  console.log(`| ${name}${equal} | ${ours.time.toFixed(2)} | ${theirs.time.toFixed(2)} | ${ratio} |`);
}
if (differs) process.exit(1);
