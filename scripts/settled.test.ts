import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { ensureBrowser, launchArguments } from './browser.mjs';
import { settled } from './settled.ts';

/** A piece that is busy for thirty frames, and then draws one thing after the other for thirty more. */
const page = `<div data-sar="piece" aria-busy="true"></div><script>
  const piece = document.querySelector('div');
  let frames = 0;
  requestAnimationFrame(function next() {
    frames++;
    if (frames === 30) piece.removeAttribute('aria-busy');
    if (frames > 30) piece.append(frames);
    if (frames < 60) requestAnimationFrame(next);
    else document.title = 'Done';
  });
</script>`;

it('waits until nothing is busy, and nothing changes', async () => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
  try {
    const opened = await browser.newPage();
    await opened.setContent(page);
    await settled(opened);
    expect(await opened.title()).toBe('Done');
  } finally {
    await browser.close();
  }
});
