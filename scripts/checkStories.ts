// Plays every story, runs axe on it in every theme and direction, looks at it at 320 pixels, and opens the pages around them. With `--from <folder>`, in a Storybook built
// before; with `--only <part of an id>`, on those stories alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { ensureBrowser, launchArguments } from './browser.mjs';
import { checkStory, playStory, wide } from './checkStory.ts';
import { localNode, root } from './install.mjs';
import { axePath } from './storyChecks.ts';
import { checkPages, type Entry, pagesIn } from './storyPages.ts';

const { values: options } = parseArgs({ options: { from: { type: 'string' }, only: { type: 'string' } } });

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

interface Work {
  stories: readonly string[];
  /** Those that are played and nothing else. */
  played: ReadonlySet<string>;
  /** Those that are to be checked; each page takes the next. */
  queue: string[];
  /** Kinds of control whose focus was seen. */
  known: Set<string>;
}

/** What is wrong with a story, and what it threw that nothing caught. */
async function checkedStory(page: Page, id: string, { played, known }: Work): Promise<string[]> {
  const thrown: string[] = [];
  const note = ({ message }: Error) => thrown.push(`throws: ${message.split('\n', 1)[0]}`);
  page.on('pageerror', note);
  try {
    const faults = played.has(id) ? await playStory(page, id) : await checkStory(page, id, known);
    return [...faults, ...thrown];
  } finally {
    page.off('pageerror', note);
  }
}

/** Each page takes the next story when it has done one. Gives how many have faults, and says them as they are found. */
async function work(browser: Browser, address: string, work: Work): Promise<number> {
  const { stories, queue } = work;
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
        faults = await checkedStory(page, id, work);
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

const storiesIn = (entries: Readonly<Record<string, Entry>>): string[] =>
  Object.entries(entries).flatMap(([id, { type }]) => (type === 'story' ? [id] : []));

/** Those of the pseudo-locale show many stories at once, each of which is here by itself, and look for clipped words on their own. */
const playedIn = (entries: Readonly<Record<string, Entry>>): ReadonlySet<string> =>
  new Set(storiesIn(entries).filter((id) => entries[id]?.title === 'Pseudo-locale'));

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
  const { entries }: { entries: Record<string, Entry> } = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  );
  const asked = (id: string) => id.includes(options.only ?? '');
  const stories = storiesIn(entries);
  const queue = stories.filter(asked);
  const written = pagesIn(entries).filter(asked);
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
    // A page waits a third of its time, for frames and timers.
    const pages = Array.from({ length: availableParallelism() + 1 });
    const all = { stories, played: playedIn(entries), queue, known: new Set<string>() };
    const counts = await Promise.all([
      checkPages(browser, address, written),
      ...pages.map(() => work(browser, address, all)),
    ]);
    faulty = counts.reduce((sum, count) => sum + count, 0);
  } finally {
    await browser.close();
    await server.close();
  }
  const seconds = (from: number, to: number) => `${Math.round((to - from) / 1000)} s`;
  console.log(
    `${count} stories, ${faulty} with faults, those of ${written.length} pages among them; built in ${seconds(start, built)}, checked in ${seconds(built, performance.now())}`,
  );
  if (faulty > 0) process.exitCode = 1;
} finally {
  if (made) rmSync(made, { recursive: true, force: true });
}
