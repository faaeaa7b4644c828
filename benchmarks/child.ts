// One peer, one input, one size, one zone: a process of its own, so that peers do not disturb each other. Started by run.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileOf } from './data/files.ts';
import { generateAppendedRows, generateRows } from './data/objects.ts';
import { appends, sizeOf } from './data/size.ts';
import { measure, type Plan } from './measure.ts';
import { peers } from './peers/nodePeers.ts';
import type { Source } from './peers/peer.ts';
import type { Task } from './task.ts';
import { workloadsOf } from './workloads.ts';
import { dayStartsOf } from './zone.ts';

/** What a process is to do; its first argument, as JSON. */
export interface ChildTask extends Task {
  /** File for the measurement. */
  output: string;
}

const task = JSON.parse(process.argv[2] as string) as ChildTask;
const size = sizeOf(task.count);
const entry = peers[task.peer];
if (!entry) throw new Error(`No peer is called ${task.peer}`);

function fileSource(append?: number): Source {
  const format = task.input === 'ndjson' ? 'ndjson' : 'csv';
  const path = fileOf(task.count, format, append);
  if (entry?.opensFiles) return { input: format, bytes: new Uint8Array(), path };
  const { buffer, byteOffset, length } = readFileSync(path);
  return { input: format, bytes: new Uint8Array(buffer, byteOffset, length), path };
}

const makeSource = (): Source =>
  task.input === 'objects' ? { input: 'objects', rows: generateRows(size) } : fileSource();
const makeAppend = (round: number): Source =>
  task.input === 'objects'
    ? { input: 'objects', rows: generateAppendedRows(size, round) }
    : fileSource(round);

function bytesNow(): number {
  global.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return entry?.memory === 'heap' ? heapUsed + external : rss;
}

let before = 0;
const memory = {
  begin: () => {
    before = bytesNow();
  },
  end: async () => {
    // Twice, and with a pause: buffers are let go after the objects that held them.
    global.gc?.();
    await setTimeout(50);
    return bytesNow() - before;
  },
};

const plan: Plan = {
  workloads: workloadsOf(task.count).filter(({ id }) => task.workloads.includes(id)),
  appended: task.workloads.includes('W8')
    ? Array.from({ length: appends }, (_, round) => () => makeAppend(round))
    : [],
  patience: task.patience,
  repeats: task.repeats,
};
const setting = { timeZone: task.timeZone, dayStarts: dayStartsOf(task.timeZone) };
try {
  const found = await measure(await entry.open(), makeSource, setting, plan, memory);
  writeFileSync(task.output, JSON.stringify(found));
} catch (error) {
  // Not thrown: Node would print the line of the minified library that failed.
  console.error(error instanceof Error ? error.stack?.slice(0, 2000) : error);
  process.exit(1);
}
// Databases leave threads behind.
process.exit(0);
