// Takes the pictures of docs/screenshots from the built portal, at a fixed present, so that they change only when the portal does.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { ensureBrowser, launchArguments } from './browser.mjs';
import { root } from './install.mjs';

const portal = `${root}examples/portal`;
const folder = `${root}docs/screenshots/`;
const fixed = 'now=2026-11-18T09:00:00Z&timeZone=Europe/Rome';

interface Picture {
  name: string;
  search: string;
  size?: { width: number; height: number };
  /** Opens the flyout first. */
  flyout?: boolean;
}

const pictures: Picture[] = [
  { name: 'report-tls', search: 'page=report&pivot=tls&days=30&locale=en&theme=light' },
  { name: 'report-volume-dark', search: 'page=report&days=30&locale=en&theme=dark' },
  { name: 'details-tls', search: 'page=report&pivot=tls&view=table&days=30&locale=en&theme=light' },
  { name: 'dashboard', search: 'locale=en&theme=light' },
  { name: 'flyout', search: 'locale=en&theme=light', flyout: true },
  {
    name: 'report-narrow',
    search: 'page=report&pivot=tls&days=30&locale=en&theme=light',
    size: { width: 320, height: 1100 },
  },
];

mkdirSync(folder, { recursive: true });
await build({ root: portal, logLevel: 'warn' });
const server = await preview({ root: portal, logLevel: 'warn', preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
try {
  const address = server.resolvedUrls?.local[0];
  for (const { name, search, flyout, size = { width: 1280, height: 860 } } of pictures) {
    const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
    await page.goto(`${address}?${fixed}&${search}`);
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    if (flyout) await page.getByRole('button', { name: /SMTP AUTH clients/ }).click();
    await page.waitForLoadState('networkidle');
    // Skeletons are gone when the numbers are there.
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.screenshot({ path: `${folder}${name}.png` });
    await page.close();
    console.log(`docs/screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
