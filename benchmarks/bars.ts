import { peers } from './peers/nodePeers.ts';
import type { Input } from './peers/peer.ts';
import type { PeerResult, Place, Results } from './results.ts';

/** What the engine has set itself, and what was measured of it. */
export interface Bar {
  /** Names the bar, for `missedBars.ts`. */
  id: string;
  text: string;
  /** Undefined where the figures are not there yet. */
  measured: number | undefined;
  bar: number;
  /** A ratio, the larger the better; or a figure, the smaller the better. */
  kind: 'atLeast' | 'atMost';
  unit: '×' | 'ms' | 'bytes' | '';
}

type Figure = (result: PeerResult) => number | undefined;

const million = 1_000_000;
const sizes = { '1 M': million, '10 M': 10 * million } as const;
type SizeName = keyof typeof sizes;

/** A peer's name without what it runs on. */
const nameOf = (peer: string) => peers[peer]?.name.split(',')[0] ?? peer;

const medianOf =
  (workload: string): Figure =>
  (result) =>
    result.workloads[workload]?.median;

/** The bars of one zone, from the figures that there are. */
export function barsOf(results: Results, timeZone: string): Bar[] {
  const bars: Bar[] = [];

  function figure(peer: string, size: SizeName, of: Figure, input?: Input, place: Place = 'Node') {
    const section = results.sections.find(
      (one) => one.place === place && one.count === sizes[size] && one.timeZone === timeZone,
    );
    const result = section?.results.find(
      (one) => one.peer === peer && (input === undefined || one.input === input),
    );
    return result && !result.failure ? of(result) : undefined;
  }

  /** How many times as long as the engine a peer takes. */
  function faster(text: string, size: SizeName, peer: string, workload: string, bar: number, of?: Figure) {
    const pick = of ?? medianOf(workload);
    const [ours, theirs] = [figure('core', size, pick), figure(peer, size, pick)];
    const measured = ours === undefined || theirs === undefined ? undefined : theirs / ours;
    bars.push({
      id: `${text} ${size} ${peer}`,
      text: `${text}, ${size}, to ${nameOf(peer)}`,
      measured,
      bar,
      kind: 'atLeast',
      unit: '×',
    });
  }

  function atMost(text: string, size: SizeName, unit: Bar['unit'], bar: number, of: Figure) {
    const measured = figure('core', size, of);
    bars.push({ id: `${text} ${size}`, text: `${text}, ${size}`, measured, bar, kind: 'atMost', unit });
  }

  /** Time to the first report, as a part of the engine's or of a peer's. */
  function firstReport(
    size: SizeName,
    input: Input,
    peer: string,
    bar: number,
    kind: Bar['kind'],
    place: Place = 'Node',
  ) {
    const ours = figure('core', size, ({ ttfr }) => ttfr, input, place);
    const theirs = figure(peer, size, ({ ttfr }) => ttfr, input, place);
    const measured =
      ours === undefined || theirs === undefined
        ? undefined
        : kind === 'atLeast'
          ? theirs / ours
          : ours / theirs;
    const where = place === 'Node' ? '' : ' in Chromium';
    const text = `W1 first report from ${input}${where}`;
    bars.push({
      id: `${text} ${size} ${peer}`,
      text:
        kind === 'atLeast'
          ? `${text}, ${size}, to ${nameOf(peer)}`
          : `${text}, ${size}, as a part of ${nameOf(peer)}`,
      measured,
      bar,
      kind,
      unit: kind === 'atLeast' ? '×' : '',
    });
  }

  for (const size of ['1 M', '10 M'] as const) {
    const day = size === '1 M' ? 200 : 500;
    faster('W2', size, 'duckdb', 'W2', day);
    faster('W3', size, 'duckdb', 'W3', day);
    faster('W4', size, 'duckdb', 'W4', 40);
    faster('W4', size, 'crossfilter', 'W4', 15);
    faster('W5', size, 'duckdb', 'W5', 100);
    faster('W6a', size, 'duckdb', 'W6a', 60);
    faster('W6b', size, 'duckdb', 'W6b', 50);
    faster('W6c', size, 'duckdb', 'W6c', 15);
    faster('general path G1', size, 'duckdb', 'G1', 3);
    faster('general path G2', size, 'duckdb', 'G2', 3);
    faster('W8 append and ask', size, 'duckdb', 'W8', 5);
    firstReport(size, 'objects', 'loops', size === '1 M' ? 0.85 : 1, 'atMost');
    firstReport(size, 'csv', 'duckdb', 1, 'atMost');
    firstReport(size, 'ndjson', 'duckdb', 1, 'atMost');
    firstReport(size, 'ndjson', 'loops', 5, 'atLeast');
    const rows = sizes[size];
    atMost(
      'W7 bytes per row, all columns kept',
      size,
      'bytes',
      40,
      ({ ownBytes }) => ownBytes && ownBytes / rows,
    );
  }
  for (const id of ['W6a', 'W6b', 'W6c']) {
    atMost(`${id} p95`, '10 M', 'ms', 16, ({ workloads }) => workloads[id]?.p95);
  }
  atMost('first W2–W5', '10 M', 'ms', 16.7, ({ cold }) => cold);
  faster('first W2–W5', '10 M', 'duckdb', '', 60, ({ cold }) => cold);
  faster('first W2–W5', '10 M', 'duckdb-wasm', '', 200, ({ cold }) => cold);
  firstReport('1 M', 'csv', 'duckdb-wasm', 3, 'atLeast', 'Chromium');
  bars.push({
    id: 'core bytes',
    text: 'core, minified, gzip 9',
    measured: results.coreBytes,
    bar: 12_000,
    kind: 'atMost',
    unit: 'bytes',
  });
  return bars;
}

/** Whether a bar is met; undefined where it is not measured. */
export function isMet({ measured, bar, kind }: Bar): boolean | undefined {
  if (measured === undefined) return undefined;
  return kind === 'atLeast' ? measured >= bar : measured <= bar;
}
