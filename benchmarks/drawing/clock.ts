/**
 * Resolves when the work of the next frame is done: scripts, style, layout and paint.
 * @param act what is done at its beginning, so that no waiting for a frame is counted
 */
export async function frameEnd(act?: () => void): Promise<number> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      act?.();
      resolve();
    });
  });
  // A message is handled after the frame that it was sent in.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
  return performance.now();
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of the work of frames, from its beginning. */
export interface PaintTimes {
  /** To the end of the first frame that shows it. */
  shown: number;
  /** To the end of the last frame that still changed something. */
  settled: number;
}

/**
 * Milliseconds of something that draws, to the ends of its frames.
 * @param isShown whether it is on screen
 * @param quiet after so many milliseconds without a change nothing is expected any more
 */
export async function timePaint(
  host: Element,
  act: () => void,
  isShown: () => boolean,
  quiet: number,
): Promise<PaintTimes> {
  let changed = true;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
  await frameEnd();
  let begun = 0;
  let now = await frameEnd(() => {
    changed = false;
    begun = performance.now();
    act();
  });
  let shown = Number.NaN;
  let last = begun;
  for (;;) {
    if (now - begun > 20_000) throw new Error('Nothing was drawn within 20 seconds');
    // A canvas changes without telling anybody: its first frame counts.
    if (Number.isNaN(shown) && isShown()) {
      shown = now - begun;
      changed = true;
    }
    if (changed) last = now;
    changed = false;
    if (now - last >= quiet && !Number.isNaN(shown)) break;
    now = await frameEnd();
  }
  observer.disconnect();
  return { shown, settled: last - begun };
}

/** In the middle, or at the given part, of numbers in order. */
export function quantile(numbers: readonly number[], part = 0.5): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
