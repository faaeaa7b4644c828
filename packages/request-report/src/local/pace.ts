import type { ExportProgress } from '@smtp-auth-report/core/export';
import type { RequestProgress } from '../requests.ts';

/** Milliseconds that a rate looks back: long enough not to flicker, short enough to follow. */
const lookBack = 5000;
/** Before so many nobody can say. */
const shortest = 500;

/** Adds to progress how fast it goes, and how long it will take where its share is known. */
export function createPace(now = () => performance.now()): (progress: ExportProgress) => RequestProgress {
  const samples: { at: number; progress: ExportProgress }[] = [];
  return (progress) => {
    const at = now();
    const newest = samples.at(-1);
    // Twenty in a second are enough to look back on.
    if (!newest || at - newest.at >= 50) samples.push({ at, progress });
    while (samples.length > 2 && at - (samples[1]?.at ?? at) >= lookBack) samples.shift();
    const [oldest] = samples;
    const elapsed = oldest ? (at - oldest.at) / 1000 : 0;
    if (!oldest || elapsed * 1000 < shortest) return progress;
    const perSecond = (progress.records - oldest.progress.records) / elapsed;
    const share = progress.share ?? 0;
    const gained = share - (oldest.progress.share ?? 0);
    return {
      ...progress,
      perSecond,
      ...(gained > 0 && { secondsLeft: ((1 - share) * elapsed) / gained }),
    };
  };
}
