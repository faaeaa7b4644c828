import type { Measurement } from '../measure.ts';
import type { Task } from '../task.ts';

export type Reply = { found: Measurement } | { failure: string };

declare global {
  interface Window {
    runTask(task: Task): Promise<Reply>;
  }
}

/** Measures in a worker, as a portal would count. */
window.runTask = (task) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data));
    worker.addEventListener('error', ({ message }) => resolve({ failure: message || 'the worker failed' }));
    worker.postMessage(task);
  });
