import { type Answer, canonical } from './answer.ts';
import type { Loaded, Peer, Setting, Source } from './peers/peer.ts';
import { firstQuestions, type Round, reportRound, type Workload } from './workloads.ts';

export interface Timing {
  median: number;
  p95: number;
  rounds: number;
}

/** What one process or worker found out about one peer. Times in milliseconds. */
export interface Measurement {
  start: number;
  load: number;
  /** First W2 to W5 after loading. */
  cold: number;
  coldParts: Record<string, number>;
  /** Load and first W2 to W5. */
  ttfr: number;
  heldBytes?: number;
  ownBytes?: number;
  workloads: Record<string, Timing>;
  /** Every answer, by the name of its question. */
  answers: Record<string, string>;
}

export interface Plan {
  workloads: readonly Workload[];
  /** Rows of the appends of W8; none: it is left out. */
  appended: readonly (() => Source | Promise<Source>)[];
  /** Seconds after which a workload has been asked often enough. */
  patience: number;
  /** How often a single round is asked again. */
  repeats: number;
}

/** Times that each round is asked before times count, unless that takes longer than a quarter of the patience. */
const warmups = 3;

function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), rounds: sorted.length };
}

/** Asks a round. @returns its time, and what was answered */
async function askRound(loaded: Loaded, round: Round): Promise<{ time: number; answers: Answer[] }> {
  const answers: Answer[] = [];
  const begin = performance.now();
  for (const question of round) {
    const answer = loaded.ask(question);
    // Waiting for what is not late would be timed too.
    answers.push(answer instanceof Promise ? await answer : answer);
  }
  return { time: performance.now() - begin, answers };
}

function keep(kept: Record<string, string>, name: string, answers: readonly Answer[]): void {
  answers.forEach((answer, place) => {
    kept[`${name}.${place}`] = canonical(answer);
  });
}

async function measureWorkload(
  loaded: Loaded,
  { id, rounds }: Workload,
  { patience, repeats }: Plan,
  answers: Record<string, string>,
): Promise<Timing> {
  const times: number[] = [];
  const again = rounds.length === 1;
  const begin = performance.now();
  // Asked untimed for a while: code that was compiled for the workload before must not be what is measured.
  for (let count = 0; count < rounds.length * warmups; count++) {
    const place = count % rounds.length;
    keep(answers, `${id}.${place}`, (await askRound(loaded, rounds[place] as Round)).answers);
    if (performance.now() - begin > (patience * 1000) / 4) break;
  }
  const last = again ? repeats : rounds.length - 1;
  for (let count = 1; count <= last; count++) {
    const place = again ? 0 : count;
    const { time, answers: given } = await askRound(loaded, rounds[place] as Round);
    times.push(time);
    keep(answers, `${id}.${place}`, given);
    if (performance.now() - begin > patience * 1000) break;
  }
  return timingOf(times);
}

async function measureAppends(loaded: Loaded, plan: Plan, found: Measurement): Promise<void> {
  const appends: number[] = [];
  const asks: number[] = [];
  const first = performance.now();
  for (const [place, make] of plan.appended.entries()) {
    const source = await make();
    const begin = performance.now();
    await loaded.append(source);
    appends.push(performance.now() - begin);
    const { time, answers } = await askRound(loaded, reportRound);
    asks.push(time);
    keep(found.answers, `W8.${place}`, answers);
    if (performance.now() - first > plan.patience * 1000) break;
  }
  found.workloads['W8 append'] = timingOf(appends);
  found.workloads['W8 ask'] = timingOf(asks);
  found.workloads.W8 = timingOf(appends.map((time, place) => time + (asks[place] as number)));
}

/**
 * Loads, asks, and times.
 * @param makeSource makes the data; before the clock starts
 * @param memory `begin` is called before the data are made, `end` after the first report: it says how many bytes more are held
 */
export async function measure(
  peer: Peer,
  makeSource: () => Source | Promise<Source>,
  setting: Setting,
  plan: Plan,
  memory?: { begin(): void; end(): Promise<number> },
): Promise<Measurement> {
  let begin = performance.now();
  await peer.start?.();
  const start = performance.now() - begin;
  memory?.begin();
  let source: Source | undefined = await makeSource();
  begin = performance.now();
  const loading = peer.load(source, setting);
  const loaded = loading instanceof Promise ? await loading : loading;
  const load = performance.now() - begin;
  // Whoever keeps the objects holds them; the others may let go.
  source = undefined;
  const found: Measurement = { start, load, cold: 0, coldParts: {}, ttfr: 0, workloads: {}, answers: {} };
  for (const { id, round } of firstQuestions) {
    const { time, answers } = await askRound(loaded, round);
    found.coldParts[id] = time;
    found.cold += time;
    keep(found.answers, `${id}.first`, answers);
  }
  found.ttfr = load + found.cold;
  if (memory) found.heldBytes = await memory.end();
  const own = loaded.heldBytes?.();
  if (own !== undefined) found.ownBytes = own;
  for (const workload of plan.workloads) {
    found.workloads[workload.id] = await measureWorkload(loaded, workload, plan, found.answers);
  }
  if (plan.appended.length > 0) await measureAppends(loaded, plan, found);
  return found;
}
