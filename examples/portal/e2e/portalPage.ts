import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';

export interface Portal {
  /** Opens the portal at an address such as `?page=report`; a page of its own, closed with the portal. */
  open: (search?: string, size?: { width: number; height: number }) => Promise<Page>;
  close: () => Promise<void>;
}

/** Builds and serves the portal as `npm start` does, in a folder of its own, and opens it in a browser. */
export async function startPortal(): Promise<Portal> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outDir = fileURLToPath(new URL('../dist/e2e', import.meta.url));
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server: PreviewServer = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0 },
  });
  const browser: Browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    async open(search = '', size = { width: 1280, height: 900 }) {
      const context = await browser.newContext({ viewport: size, locale: 'en-US', timezoneId: 'UTC' });
      const page = await context.newPage();
      await page.goto(address + search);
      // The log has been read when nothing is being read any more.
      await page.locator('.data-bar').waitFor();
      await page.locator('.data-bar progress').waitFor({ state: 'detached' });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Chooses a file of the test's own folder. */
export async function openLog(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL(name, import.meta.url)));
  await page.getByRole('status').getByText(name).waitFor();
  await page.locator('.data-bar progress').waitFor({ state: 'detached' });
}

/** The rows of a table, cell by cell, as a person reads them. */
export function tableText(page: Page, name: string | RegExp): Promise<string[][]> {
  return page
    .getByRole('table', { name })
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
}
