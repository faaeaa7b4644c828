import { Answers } from './compareAnswers.ts';
import { makeFiles } from './data/files.ts';
import { machineNow } from './machine.ts';
import type { Measurement } from './measure.ts';
import { options } from './options.ts';
import { peers } from './peers/nodePeers.ts';
import type { Input } from './peers/peer.ts';
import {
  isCurrent,
  keepResult,
  type PeerResult,
  packagesState,
  type Results,
  type Section,
  sectionOf,
  writeResults,
} from './results.ts';
import { type Outcome, runTask } from './runTask.ts';

/** W1 is measured in so many processes of each peer; in one where a first report takes longer than this. */
const processes = 3;
const longMilliseconds = 10_000;

interface Job {
  peer: string;
  input: Input;
  /** All workloads, or only W1. */
  workloads: readonly string[];
  found: Measurement[];
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

/** Figures of one peer from the processes that were run; workloads from the first. */
export function resultOf(peer: string, input: Input, found: readonly Measurement[]): PeerResult {
  const [first] = found;
  const of = (pick: (measurement: Measurement) => number) => median(found.map(pick));
  if (!first) throw new Error(`${peer} has no measurement`);
  return {
    peer,
    input,
    start: of(({ start }) => start),
    load: of(({ load }) => load),
    cold: of(({ cold }) => cold),
    coldParts: first.coldParts,
    ttfr: of(({ ttfr }) => ttfr),
    processes: found.length,
    ...(first.heldBytes === undefined ? {} : { heldBytes: first.heldBytes }),
    ...(first.ownBytes === undefined ? {} : { ownBytes: first.ownBytes }),
    workloads: first.workloads,
    ...stamp(),
  };
}

/** A result without figures. */
export function failedResult(peer: string, input: Input, failure: string): PeerResult {
  return { peer, input, failure, workloads: {}, ...stamp() };
}

function stamp() {
  return {
    measured: new Date().toISOString().slice(0, 16),
    packages: packagesState(),
    command: options.command,
  };
}

/** Leaves out what `--resume` finds measured with the same packages. */
function jobsOf(section: Section): Job[] {
  return options.peers.flatMap((peer) =>
    (peers[peer]?.inputs ?? []).flatMap((input, place): Job[] => {
      const known = section.results.find((result) => result.peer === peer && result.input === input);
      const workloads = place === 0 ? options.workloads : [];
      if (options.resume && isCurrent(known, workloads)) return [];
      return [{ peer, input, workloads, found: [] }];
    }),
  );
}

function describe({ peer, input }: Job, outcome: Outcome, seconds: number): string {
  const name = `${peer} from ${input}`.padEnd(24);
  if ('failure' in outcome) return `  ${name} ${outcome.failure}`;
  const { load, cold, ttfr } = outcome.found;
  return `  ${name} load ${load.toFixed(0)} ms, first W2–W5 ${cold.toFixed(1)} ms, first report ${ttfr.toFixed(0)} ms (${seconds.toFixed(0)} s)`;
}

/**
 * Measures one size in one zone, peer after peer, and keeps what was found after each.
 * @returns whether all answers are equal and no peer failed
 */
export async function runSection(results: Results, count: number, timeZone: string): Promise<boolean> {
  const section = sectionOf(results, 'Node', count, timeZone);
  const jobs = jobsOf(section);
  if (jobs.length === 0) return true;
  console.log(`${count.toLocaleString('en')} rows, ${timeZone}`);
  makeFiles(count, ['csv', 'ndjson']);
  section.machine = machineNow();
  const answers = new Answers(section.checksums);
  let sound = true;
  // Round by round, not peer by peer: a busy minute of the machine then does not fall on one peer only.
  for (let round = 0; round < processes; round++) {
    for (const job of jobs) {
      if (job.found.length < round) continue;
      const begin = Date.now();
      const { peer, input, workloads } = job;
      const plan = { patience: count > 3_000_000 ? 6 : 2, repeats: 101 };
      const task = { peer, input, count, timeZone, ...plan, workloads: round === 0 ? workloads : [] };
      const outcome = await runTask(task, options.milliseconds);
      console.log(describe(job, outcome, (Date.now() - begin) / 1000));
      const wrong = 'found' in outcome ? answers.compare(`${peer} from ${input}`, outcome.found.answers) : [];
      for (const message of wrong) console.error(`  ${message}`);
      if ('found' in outcome && wrong.length === 0) {
        job.found.push(outcome.found);
        keepResult(section, resultOf(peer, input, job.found));
        if (outcome.found.ttfr > longMilliseconds) job.found.length = 0;
      } else {
        sound = false;
        const failure = 'failure' in outcome ? outcome.failure : 'answers differ';
        keepResult(section, failedResult(peer, input, failure));
        job.found.length = 0;
      }
      writeResults(results);
    }
  }
  return sound;
}
