// Runs axe on every story in every theme and direction, and looks at each at 320 pixels. With `--from <folder>`, in a Storybook built
// before; with `--only <part of an id>`, on those stories alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { ensureBrowser, launchArguments } from './browser.mjs';
import { localNode, root } from './install.mjs';
import { axeFaults, axePath, reflowFaults, spacingFaults } from './storyChecks.ts';
import { putOn, settle, shown, tell, themes } from './storyFrame.ts';

const { values: options } = parseArgs({ options: { from: { type: 'string' }, only: { type: 'string' } } });

const directions = ['ltr', 'rtl'] as const;
/** What a theme can break; everything else about a story is the same in each, and is looked at once per direction. */
const themed = ['color-contrast', 'link-in-text-block'];
const wide = { width: 1280, height: 900 };
/** A chart at fixed widths, and words beside a table that no portal shows: there the page scrolls by design. */
const wider: readonly string[] = [
  'chart-looks--widths',
  'details-table-order-filter-export--only-what-is-pointed-at',
];
/** 320 pixels, or a window of 1280 at 400%. */
const narrow = { width: 320, height: 640 };

async function checkThemes(page: Page, direction: string, own: string | undefined): Promise<string[]> {
  const faults: string[] = [];
  // A story of the dark is another one in the light.
  const worn = themes.filter((theme) => own === 'light' || theme === own);
  for (const [index, theme] of worn.entries()) {
    await putOn(page, theme);
    await settle(page);
    const found = await axeFaults(page, index === 0 ? undefined : themed);
    faults.push(...found.map((fault) => `${direction}, ${theme}: ${fault}`));
  }
  await putOn(page, 'light');
  return faults;
}

async function checkNarrow(page: Page, id: string): Promise<string[]> {
  if (wider.includes(id)) return [];
  await page.setViewportSize(narrow);
  await settle(page);
  const faults = [
    ...(await axeFaults(page, ['target-size'])),
    ...(await reflowFaults(page)),
    ...(await spacingFaults(page)),
  ];
  await page.setViewportSize(wide);
  return faults.map((fault) => `320 px: ${fault}`);
}

async function check(page: Page, id: string): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => localStorage.clear());
  await tell(page, 'setCurrentStory', { storyId: id, viewMode: 'story' });
  const own = await shown(page);
  for (const direction of directions) {
    // A story that insists on one is shown in that one.
    if (direction !== 'ltr' && own.direction !== 'ltr') continue;
    if (direction !== 'ltr') await tell(page, 'updateGlobals', { globals: { direction } });
    const now = await shown(page);
    faults.push(...(await checkThemes(page, now.direction, own.theme)));
  }
  await tell(page, 'updateGlobals', { globals: { direction: 'ltr' } });
  return [...faults, ...(await checkNarrow(page, id))];
}

async function openFrame(browser: Browser, address: string, id: string): Promise<Page> {
  const page = await browser.newPage({ viewport: wide, reducedMotion: 'reduce' });
  await page.addInitScript({ path: axePath });
  // The add-on would run axe by itself.
  await page.goto(`${address}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
    };
    return preview?.currentRender?.phase === 'finished';
  });
  return page;
}

/** Each page takes the next story when it has done one. Gives how many have faults, and says them as they are found. */
async function work(browser: Browser, address: string, stories: string[], queue: string[]): Promise<number> {
  // To tell the frame to show what it shows already does nothing.
  const open = (next?: string) => {
    const soon = [next, ...queue.slice(0, 2)];
    return openFrame(browser, address, stories.find((id) => !soon.includes(id)) ?? '');
  };
  let page = await open();
  let faulty = 0;
  for (let id = queue.shift(); id; id = queue.shift()) {
    let faults: string[] = [];
    // A busy machine can be slower than a story waits for it: each has two tries.
    for (const last of [false, true]) {
      try {
        faults = await check(page, id);
        break;
      } catch (error) {
        const [what] = String(error).split('\n');
        if (last) faults = [`cannot be shown: ${what?.replace(/^.*Error: /, '')}`];
        await page.close();
        page = await open(id);
      }
    }
    if (faults.length === 0) continue;
    faulty++;
    console.error([id, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
  await page.close();
  return faulty;
}

function buildStorybook(folder: string) {
  execFileSync(
    localNode,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-o', folder, '--quiet'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    },
  );
}

const start = performance.now();
const made = options.from ? undefined : mkdtempSync(join(tmpdir(), 'smtp-auth-report-stories-'));
const folder = options.from ?? made ?? '';
try {
  if (made) buildStorybook(made);
  const built = performance.now();
  const index: { entries: Record<string, { type: string }> } = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  );
  const stories = Object.entries(index.entries).flatMap(([id, { type }]) => (type === 'story' ? [id] : []));
  const queue = stories.filter((id) => id.includes(options.only ?? ''));
  const count = queue.length;
  if (count === 0) throw new Error(`There is no story to check in ${folder}.`);
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
  let faulty = 0;
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const counts = await Promise.all([1, 2].map(() => work(browser, address, stories, queue)));
    faulty = counts.reduce((sum, count) => sum + count, 0);
  } finally {
    await browser.close();
    await server.close();
  }
  const seconds = (from: number, to: number) => `${Math.round((to - from) / 1000)} s`;
  console.log(
    `${count} stories, ${faulty} with faults; built in ${seconds(start, built)}, checked in ${seconds(built, performance.now())}`,
  );
  if (faulty > 0) process.exitCode = 1;
} finally {
  if (made) rmSync(made, { recursive: true, force: true });
}
