import { workerSource } from '../../src/worker.ts';
import { fileOf, lastWeek, rowOf } from './rows.ts';

const source = workerSource(
  () => new Worker(new URL('../report.worker.ts', import.meta.url), { type: 'module' }),
);

function* records(count: number) {
  for (let i = 0; i < count; i += 1) yield rowOf(i);
}

const inputs = {
  blob: (count: number) => fileOf(count),
  stream: (count: number) => fileOf(count).stream(),
  records,
};

let input: ReturnType<(typeof inputs)[keyof typeof inputs]>;

function prepare(kind: keyof typeof inputs, count: number): void {
  input = inputs[kind](count);
}

/** Loads and asks as a portal would, and draws the progress. */
async function load(count: number) {
  const start = performance.now();
  let told = 0;
  const onProgress = ({ submissions }: { submissions: number }) => {
    told += 1;
    document.title = `${submissions} of ${count}`;
  };
  const { accepted } =
    input instanceof Blob || input instanceof ReadableStream
      ? await source.load(input, { onProgress })
      : await source.load(input, { onProgress });
  const seconds = (performance.now() - start) / 1000;
  const { total } = await source.pivot(lastWeek);
  return { accepted, seconds, told, total };
}

declare global {
  var prepareRows: typeof prepare;
  var loadRows: typeof load;
}
globalThis.prepareRows = prepare;
globalThis.loadRows = load;
