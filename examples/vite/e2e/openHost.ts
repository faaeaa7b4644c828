import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';

export interface OpenedPage {
  page: Page;
  /** Errors and warnings of the page and its frames, as they came. */
  problems: string[];
}

interface OpenOptions {
  javaScriptEnabled?: boolean;
  /** What is to be done before the page is asked for. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface Host {
  open: (address: string, options?: OpenOptions) => Promise<OpenedPage>;
  close: () => Promise<void>;
}

/** A browser, and pages that keep what they complain of. */
export async function startHost(): Promise<Host> {
  const browser: Browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
  return {
    async open(address, { prepare, ...options } = {}) {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
      const page = await context.newPage();
      // On a busy machine; what is not there by then will not come.
      page.setDefaultTimeout(30_000);
      // Next builds in development what a page loads.
      page.setDefaultNavigationTimeout(60_000);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      await prepare?.(page);
      await page.goto(address);
      return { page, problems };
    },
    close: () => browser.close(),
  };
}
