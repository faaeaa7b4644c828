// Writes the sample log, away from the page, and hands it over as a file.
import { generateLog, type SampleLogOptions } from '../sample/generateLog.ts';

addEventListener('message', ({ data }: MessageEvent<SampleLogOptions>) => {
  postMessage(new Blob([...generateLog(data)]));
});
