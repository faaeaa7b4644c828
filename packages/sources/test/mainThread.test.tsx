// What a page has to do while a worker loads: counted, because that is the same on every machine. Times: `page/measure.ts`.
import { expect, it, vi } from 'vitest';
import { sliceLength } from '../src/recordPieces.ts';
import { workerSource } from '../src/worker.ts';
import { fileOf, lastWeek, rowOf } from './page/rows.ts';

function open() {
  const counted = { messages: 0 };
  const source = workerSource(() => {
    const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', () => {
      counted.messages += 1;
    });
    return worker;
  });
  return { source, counted };
}

it('has a few messages a second to take while half a million rows are read', async () => {
  const { source, counted } = open();
  const start = performance.now();
  const onProgress = vi.fn();
  const report = await source.load(fileOf(500_000), { onProgress });
  expect(report.accepted).toBe(500_000);
  expect(onProgress.mock.calls.length).toBeGreaterThan(1);
  // Ten a second, the first and the last, the report, and that the worker lives.
  expect(counted.messages).toBeLessThanOrEqual((performance.now() - start) / 100 + 4);
  expect((await source.pivot(lastWeek)).total).toBeGreaterThan(0);
  source.terminate();
});

it('encodes records in slices, and lets everything else in between', async () => {
  const { source, counted } = open();
  const start = performance.now();
  let taken = 0;
  let most = 0;
  const { port1, port2 } = new MessageChannel();
  // Any other task of the page: this one comes again and again.
  port1.onmessage = () => {
    taken = 0;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  function* records() {
    for (let i = 0; i < 200_000; i += 1) {
      taken += 1;
      most = Math.max(most, taken);
      yield rowOf(i);
    }
  }
  expect(await source.load(records())).toMatchObject({ accepted: 200_000 });
  port1.close();
  // One slice, and another where the page comes late.
  expect(most).toBeLessThanOrEqual(2 * sliceLength);
  expect(counted.messages).toBeLessThanOrEqual((performance.now() - start) / 100 + 4);
  source.terminate();
});
