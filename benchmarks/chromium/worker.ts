import { generateAppendedRows, generateRows } from '../data/objects.ts';
import { appends, sizeOf } from '../data/size.ts';
import { measure } from '../measure.ts';
import type { Peer, Source } from '../peers/peer.ts';
import type { Task } from '../task.ts';
import { workloadsOf } from '../workloads.ts';
import { dayStartsOf } from '../zone.ts';

const open: Record<string, () => Promise<Peer>> = {
  core: async () => (await import('../peers/core.ts')).core,
  loops: async () => (await import('../peers/loops.ts')).loops,
  d3: async () => (await import('../peers/d3.ts')).d3Array,
  arquero: async () => (await import('../peers/arquero.ts')).arquero,
  crossfilter: async () => (await import('../peers/crossfilter.ts')).crossfilter2,
  'duckdb-wasm': async () => (await import('./duckdbWasm.ts')).duckdbWasm,
};

async function fileSource(name: string): Promise<Source> {
  const response = await fetch(`data/${name}.csv`);
  if (!response.ok) throw new Error(`The rows are not there: ${response.status}`);
  return { input: 'csv', bytes: new Uint8Array(await response.arrayBuffer()), path: '' };
}

async function run({ peer, input, count, timeZone, workloads, patience, repeats }: Task) {
  const size = sizeOf(count);
  const opened = await open[peer]?.();
  if (!opened) throw new Error(`No peer is called ${peer}`);
  const objects = input === 'objects';
  const plan = {
    workloads: workloadsOf(count).filter(({ id }) => workloads.includes(id)),
    appended: Array.from(
      { length: workloads.includes('W8') ? appends : 0 },
      (_, round) => (): Source | Promise<Source> =>
        objects
          ? { input: 'objects', rows: generateAppendedRows(size, round) }
          : fileSource(`append${round}`),
    ),
    patience,
    repeats,
  };
  const makeSource = (): Source | Promise<Source> =>
    objects ? { input: 'objects', rows: generateRows(size) } : fileSource('rows');
  return measure(opened, makeSource, { timeZone, dayStarts: dayStartsOf(timeZone) }, plan);
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  run(data).then(
    (found) => postMessage({ found }),
    (error: unknown) => postMessage({ failure: String(error).slice(0, 300) }),
  );
});
