import type { SampleLogOptions } from '../sample/generateLog.ts';
import sampleWorker from './sampleWorker.ts?worker&url';
import { trustedScript } from './trustedScript.ts';

/** The sample log as a file. It goes the way that any log goes. */
export function makeSample(options: SampleLogOptions): Promise<Blob> {
  const worker = new Worker(trustedScript(sampleWorker), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The sample could not be made.'));
    worker.postMessage(options);
  }).finally(() => worker.terminate());
}
