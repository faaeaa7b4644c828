import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generator } from './data/files.ts';
import type { Timing } from './measure.ts';
import type { Input } from './peers/peer.ts';

/** Figures of one peer and input; medians over the processes that were run. Times in milliseconds. */
export interface PeerResult {
  peer: string;
  input: Input;
  /** Why there are no figures. */
  failure?: string;
  start?: number;
  load?: number;
  cold?: number;
  coldParts?: Record<string, number>;
  ttfr?: number;
  processes?: number;
  heldBytes?: number;
  ownBytes?: number;
  workloads: Record<string, Timing>;
  /** When, with which state of the packages, and how. */
  measured: string;
  packages: string;
  command: string;
}

export type Place = 'Node' | 'Chromium';

/** All that was measured of one size in one zone and place. */
export interface Section {
  place: Place;
  count: number;
  timeZone: string;
  machine: Record<string, string>;
  /** Of the rows: figures of other rows are not comparable. */
  generator: string;
  checksums: Record<string, string>;
  results: PeerResult[];
}

export interface Results {
  sections: Section[];
  /** Bytes of the core package, minified and compressed. */
  coreBytes?: number;
}

const file = fileURLToPath(new URL('results.json', import.meta.url));

export function readResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : { sections: [] };
}

/** Written after each peer, so that a run that ends early loses nothing. */
export function writeResults(results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** The section of a size, zone and place; an empty one where there is none, or one of other rows. */
export function sectionOf(results: Results, place: Place, count: number, timeZone: string): Section {
  const same = (section: Section) =>
    section.place === place && section.count === count && section.timeZone === timeZone;
  const known = results.sections.find(same);
  if (known?.generator === generator) return known;
  const section = { place, count, timeZone, machine: {}, generator, checksums: {}, results: [] };
  results.sections = [...results.sections.filter((other) => !same(other)), section];
  const order = (one: Section) =>
    `${one.place === 'Node' ? 0 : 1} ${`${one.count}`.padStart(9)} ${one.timeZone === 'UTC' ? 0 : 1}`;
  results.sections.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return section;
}

/** Puts figures in the place of earlier ones of the same peer; a run of some workloads keeps the others'. */
export function keepResult(section: Section, result: PeerResult): void {
  const before = section.results.findIndex(
    ({ peer, input }) => peer === result.peer && input === result.input,
  );
  if (before < 0) section.results.push(result);
  else {
    const earlier = section.results[before] as PeerResult;
    section.results[before] = { ...result, workloads: { ...earlier.workloads, ...result.workloads } };
  }
}

/** Whether there are figures of these workloads for the packages as they are now, and as they are committed. */
export function isCurrent(result: PeerResult | undefined, workloads: readonly string[]): boolean {
  const state = packagesState();
  if (!result || result.failure || result.packages !== state || state.includes(' ')) return false;
  return workloads.every((id) => id in result.workloads);
}

/** Names the packages as they are committed, and says so where they have been changed since. */
export function packagesState(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    }).trim();
  const tree = git('rev-parse', '--short', 'HEAD:packages');
  return git('status', '--porcelain', '--', 'packages') === '' ? tree : `${tree} with changes`;
}
