import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';
import { watchPolicy } from './watchPolicy.ts';

export interface Screen {
  width: number;
  height: number;
  /** Pressed with a finger. */
  touch?: boolean;
}

export interface Portal {
  /** What the content security policy has refused on any page so far. */
  refused: () => readonly string[];
  /** Opens the portal at an address such as `?page=report`; a page of its own, closed with the portal. */
  open: (
    search?: string,
    size?: Screen,
    /** Done to the page before it goes anywhere. */
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<Page>;
  /** Fails when the policy has refused anything, so that every test is one of the policy too. */
  close: () => Promise<void>;
}

/** A browser at a portal: the one that `globalSetup` serves, unless another is said. */
export async function startPortal(address = inject('portalAddress')): Promise<Portal> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
  const refused: string[] = [];
  return {
    refused: () => refused,
    async open(search = '', size: Screen = { width: 1280, height: 900 }, prepare = async () => {}) {
      const { touch = false, ...viewport } = size;
      const context = await browser.newContext({
        viewport,
        hasTouch: touch,
        locale: 'en-US',
        timezoneId: 'UTC',
      });
      const page = await context.newPage();
      // On a busy machine; what is not there by then will not come.
      page.setDefaultTimeout(30_000);
      await watchPolicy(page, (violation) => refused.push(violation));
      await prepare(page);
      await page.goto(address + search);
      await reading(page);
      return page;
    },
    async close() {
      await browser.close();
      if (refused.length) throw new Error(`The policy refused:\n${refused.join('\n')}`);
    },
  };
}

/** The log has been read when nothing is being read any more. */
async function reading(page: Page): Promise<void> {
  await page.locator('.data-bar').waitFor();
  await page.locator('.data-bar progress').waitFor({ state: 'detached', timeout: 60_000 });
}

/** Chooses a file of the test's own folder. */
export async function openLog(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL(name, import.meta.url)));
  await page.getByRole('status').getByText(name).waitFor();
  await reading(page);
}

/** The rows of a table, cell by cell, as a person reads them: without the columns that its width hides. */
export async function tableText(page: Page, name: string | RegExp): Promise<string[][]> {
  const rows = page.getByRole('table', { name }).locator('tr');
  // It may still be loading.
  await rows.first().waitFor({ state: 'attached' });
  return rows.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')]
        .filter((cell) => cell.checkVisibility())
        .map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
    ),
  );
}
