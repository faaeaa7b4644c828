import type { SampleLogOptions } from '../sample/generateLog.ts';

/** The sample log as a file. It goes the way that any log goes. */
export function makeSample(options: SampleLogOptions): Promise<Blob> {
  const worker = new Worker(new URL('./sampleWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The sample could not be made.'));
    worker.postMessage(options);
  }).finally(() => worker.terminate());
}
