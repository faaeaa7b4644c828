import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bar, barsOf, isMet } from './bars.ts';
import { drawingText } from './drawing/text.ts';
import { versionsNow } from './machine.ts';
import { shown, table } from './markdown.ts';
import { missedBars } from './missedBars.ts';
import { peers } from './peers/nodePeers.ts';
import type { PeerResult, Results, Section } from './results.ts';

const file = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

/** Columns of the tables: what a figure is called, and where it is found. */
const figures: readonly { title: string; of(result: PeerResult): number | undefined; p95?: string }[] = [
  { title: 'load', of: ({ load }) => load },
  { title: 'first W2–W5', of: ({ cold }) => cold },
  { title: 'first report', of: ({ ttfr }) => ttfr },
  ...['W2', 'W3', 'W4', 'W5', 'W6a', 'W6b', 'W6c', 'G1', 'G2'].map((id) => ({
    title: id,
    of: ({ workloads }: PeerResult) => workloads[id]?.median,
    ...(id.startsWith('W6') ? { p95: id } : {}),
  })),
  { title: 'W8 append', of: ({ workloads }) => workloads['W8 append']?.median },
  { title: 'W8 ask', of: ({ workloads }) => workloads['W8 ask']?.median },
];

const nameOf = ({ peer, input }: PeerResult) => `${peers[peer]?.name ?? peer} (${input})`;

/** Figures of all peers, in milliseconds. */
function timesTable({ results, count }: Section): string {
  const head = ['ms', ...figures.map(({ title, p95 }) => (p95 ? `${title} (p95)` : title)), 'bytes/row'];
  const rows = results.map((result) => {
    if (result.failure) return [nameOf(result), result.failure, ...Array<string>(figures.length).fill('–')];
    const cells = figures.map(({ of, p95 }) => {
      const slow = p95 && result.workloads[p95]?.p95;
      return slow ? `${shown(of(result))} (${shown(slow)})` : shown(of(result));
    });
    const held = result.heldBytes === undefined ? '–' : shown(result.heldBytes / count);
    const own = result.ownBytes === undefined ? '' : ` (own count ${shown(result.ownBytes / count)})`;
    return [nameOf(result), ...cells, held + own];
  });
  return table(head, rows);
}

/** How many times as long as the engine each peer takes: loading from the same input, all else from objects. */
function ratiosTable({ results }: Section): string {
  const core = (input: string) => results.find((result) => result.peer === 'core' && result.input === input);
  const main = results.find((result) => result.peer === 'core' && !result.failure);
  const rows = results
    .filter(({ peer, failure }) => peer !== 'core' && !failure)
    .map((result) => {
      const cells = figures.map(({ of }, place) => {
        const ours = place < 3 ? core(result.input) : main;
        const [one, other] = [ours && !ours.failure ? of(ours) : undefined, of(result)];
        return one === undefined || other === undefined ? '–' : shown(other / one);
      });
      return [nameOf(result), ...cells];
    });
  return table(['× core', ...figures.map(({ title }) => title)], rows);
}

function sectionText(section: Section): string {
  const { place, count, timeZone, machine, results } = section;
  const states = [...new Set(results.map((result) => result.packages))];
  const commands = [...new Set(results.map((result) => `\`${result.command}\``))];
  const days = [...new Set(results.map(({ measured }) => measured.slice(0, 10)))].sort();
  return [
    `## ${count.toLocaleString('en')} rows, ${timeZone}${place === 'Node' ? '' : `, in ${place}`}`,
    `${Object.values(machine).join('; ')}. Measured ${days.join(', ')} with ${commands.join(' and ')}; packages at ${states.join(' and ')}.${
      states.length > 1 ? ' Rows of different states were not measured side by side.' : ''
    }`,
    timesTable(section),
    ratiosTable(section),
  ].join('\n\n');
}

function barRow(bar: Bar, others: readonly { zone: string; bar: Bar }[]): string[] {
  const unit = (number: number | undefined, { unit: name }: Bar) =>
    number === undefined ? '–' : `${shown(number)}${name === '×' ? '×' : name && ` ${name}`}`;
  const verdicts = others.map((one) => isMet(one.bar)).filter((met) => met !== undefined);
  const verdict = verdicts.length === 0 ? 'not measured' : verdicts.every(Boolean) ? 'met' : '**missed**';
  const reason = verdict === '**missed**' ? (missedBars[bar.id] ?? '') : '';
  return [
    bar.text,
    `${bar.kind === 'atLeast' ? '≥' : '≤'} ${unit(bar.bar, bar)}`,
    ...others.map((one) => unit(one.bar.measured, one.bar)),
    verdict,
    reason,
  ];
}

function barsText(results: Results): string {
  const zones = [...new Set(results.sections.map(({ timeZone }) => timeZone))].sort().reverse();
  const perZone = zones.map((zone) => ({ zone, bars: barsOf(results, zone) }));
  const rows = (perZone[0]?.bars ?? []).map((bar, place) =>
    barRow(
      bar,
      perZone.map(({ zone, bars }) => ({ zone, bar: bars[place] as Bar })),
    ),
  );
  return table(['', 'bar', ...zones, '', 'why missed'], rows);
}

/** Writes docs/benchmarks.md from what is kept of all runs. */
export function writeDocument(results: Results): void {
  const text = [
    '# Benchmarks',
    'The engine beside plain loops, libraries and databases, asked the same questions of the same rows. All answers are compared, cell by cell, before a time counts. `pnpm bench --all` makes this page; what is asked, and of which rows, is written in [benchmarks/README.md](../benchmarks/README.md).',
    'Times are medians in milliseconds. The second table of each section says how many times as long as `core` a peer takes: loading from the same input, everything else from objects. A dash: not asked, because it is asked once per peer, of its first input.',
    `Peers: ${versionsNow().join(', ')}.`,
    '## Bars',
    'What the engine has set itself. A ratio says how many times as long the peer takes.',
    barsText(results),
    ...results.sections.map(sectionText),
    ...drawingText(),
  ].join('\n\n');
  writeFileSync(file, `${text}\n`);
}
