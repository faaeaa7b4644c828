import type { Page } from 'playwright';
import { vi } from 'vitest';

/**
 * Waits until skeletons are gone, nothing is on its way to its place, and frames that follow each other are alike: a piece measures
 * itself in one frame and lays itself out anew in the next.
 */
export async function settled(page: Page): Promise<void> {
  // Not `waitForFunction`, which takes the promise of a false for true.
  const quiet = async () => {
    const moving = () =>
      document.querySelector('[data-sar][aria-busy="true"]') !== null ||
      document.getAnimations().some(({ playState }) => playState === 'running');
    const look = () => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return `${scrollWidth} ${scrollHeight} ${document.body.innerHTML}`;
    };
    if (moving()) return false;
    const before = look();
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    return !moving() && look() === before;
  };
  const look = async () => {
    if (!(await page.evaluate(quiet))) throw new Error('The page does not come to rest.');
  };
  // Not `expect.poll`, which hooks cannot use.
  await vi.waitFor(look, { timeout: 30_000 });
}
