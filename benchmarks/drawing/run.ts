import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright';
import { ensureBrowser, launchArguments } from '../../scripts/browser.mjs';
import { machineNow } from '../machine.ts';
import { packagesState } from '../results.ts';
import { buildPage, servePage } from './build.ts';
import { shapes } from './chartData.ts';
import { quantile } from './clock.ts';
import { type Figures, writeDrawing } from './results.ts';
import { chartPeers, type Found, strides, type Task, tablePeers } from './task.ts';

const peerPackages = [
  'react',
  'recharts',
  '@visx/shape',
  'uplot',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
];

interface Scale {
  rounds: number;
  /** Pages at once: more than one only where nothing is timed. */
  together: number;
  /** Rounds before times count. */
  warmups: number;
  rows: number;
  redraws: number;
  steps: number;
  rest: number;
}

const full: Scale = { together: 1, rounds: 9, warmups: 1, rows: 100_000, redraws: 25, steps: 180, rest: 400 };
const small: Scale = { together: 2, rounds: 1, warmups: 0, rows: 2000, redraws: 1, steps: 10, rest: 80 };

function tasksOf({ rows, redraws, steps, rest }: Scale): Task[] {
  return [
    ...shapes.flatMap((shape) =>
      chartPeers.map((peer): Task => ({ kind: 'chart', peer, shape, redraws, rest })),
    ),
    ...tablePeers.map((peer): Task => ({ kind: 'table', peer, rows, rest })),
    ...strides.flatMap((stride) =>
      tablePeers.map((peer): Task => ({ kind: 'scroll', peer, rows, steps, stride, rest })),
    ),
  ];
}

const nameOf = (task: Task) =>
  [task.peer, task.kind === 'chart' ? task.shape : task.kind, 'stride' in task ? task.stride : []]
    .flat()
    .join(', ');

/** A page of its own for each task: nothing of the one before is left. */
async function runOnPage(browser: Browser, address: string, task: Task): Promise<Found> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(address);
    await page.waitForFunction(() => 'drawTask' in window);
    const found = await page.evaluate((given) => window.drawTask(given), task);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      figures: { ...found.figures, heap: usedSize / 1e6 },
      wrong: [...wrong, ...found.wrong],
    };
  } catch (error) {
    return { figures: {}, wrong: [String(error).slice(0, 300)] };
  } finally {
    await context.close();
  }
}

function mediansOf(found: readonly Figures[]): Figures {
  return Object.fromEntries(
    Object.keys(found[0] ?? {}).map((key) => [key, quantile(found.map((one) => one[key] ?? Number.NaN))]),
  );
}

function resultsOf(found: readonly (readonly [Task, Figures])[]) {
  return {
    charts: found.flatMap(([task, figures]) =>
      task.kind === 'chart' ? [{ peer: task.peer, shape: task.shape, figures }] : [],
    ),
    tables: found.flatMap(([task, figures]) => (task.kind === 'table' ? [{ peer: task.peer, figures }] : [])),
    scrolls: found.flatMap(([task, figures]) =>
      task.kind === 'scroll' ? [{ peer: task.peer, stride: task.stride, figures }] : [],
    ),
  };
}

function versionsNow(): string[] {
  return peerPackages.map((name) => {
    const text = readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8');
    return `${name} ${(JSON.parse(text) as { version: string }).version}`;
  });
}

/** Every task of every round; who goes first changes from round to round. @returns what was found, or nothing where something is wrong */
async function runRounds(
  browser: Browser,
  address: string,
  scale: Scale,
): Promise<Map<Task, Figures[]> | undefined> {
  const found = new Map<Task, Figures[]>(tasksOf(scale).map((task) => [task, []]));
  let sound = true;
  for (let round = 0; round < scale.warmups + scale.rounds; round++) {
    const tasks = round % 2 === 0 ? [...found.keys()] : [...found.keys()].reverse();
    const work = async () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const { figures, wrong } = await runOnPage(browser, address, task);
        for (const message of wrong) console.error(`  ${nameOf(task)}: ${message}`);
        sound &&= wrong.length === 0;
        if (round >= scale.warmups) found.get(task)?.push(figures);
      }
    };
    await Promise.all(Array.from({ length: scale.together }, work));
    if (scale.rounds > 1) console.log(`  round ${round + 1} of ${scale.warmups + scale.rounds}`);
  }
  return sound ? found : undefined;
}

/**
 * Draws charts and tables of ours and of others in headless Chromium, and times them.
 * @param command what was asked for; nothing: once, small, and nothing is kept
 * @returns whether all of them have drawn the same
 */
export async function runDrawing(command?: string): Promise<boolean> {
  const scale = command === undefined ? small : full;
  console.log('Drawing, in Chromium');
  // As they are when the page is built, not when it has been measured.
  const packages = packagesState();
  await buildPage();
  const machine = machineNow();
  const { address, close } = await servePage();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
  try {
    const found = await runRounds(browser, address, scale);
    if (!found) return false;
    console.log(`  ${found.size} drawings, of charts and tables, show the same numbers and senders.`);
    if (command === undefined) return true;
    writeDrawing({
      measured: new Date().toISOString().slice(0, 16),
      command,
      packages,
      machine: {
        ...machine,
        load: `${machine.load}, ${loadavg()[0]?.toFixed(1)} at the end`,
        browser: `Chromium ${browser.version()}`,
      },
      versions: versionsNow(),
      rounds: scale.rounds,
      rows: scale.rows,
      ...resultsOf([...found].map(([task, all]) => [task, mediansOf(all)])),
    });
    return true;
  } finally {
    await browser.close();
    await close();
  }
}
