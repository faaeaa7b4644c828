// How long a page is held up while ten million rows load in its worker: `node packages/sources/test/page/measure.ts [rows [kind]]`.
// Counted is the processor time of each task of the page's thread, out of the browser's own trace, so that other programs on the
// machine do not count.
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser, launchArguments } from '../../../../scripts/browser.mjs';

const [, , count = '10000000', only] = process.argv;
const rows = Number(count);

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** @returns stops, and tells the tasks of the pages' main threads */
async function trace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    const names = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
    const pages = new Set(names.map(({ pid, tid }) => `${pid} ${tid}`));
    return events.filter(({ ph, pid, tid, dur }) => ph === 'X' && dur && pages.has(`${pid} ${tid}`));
  };
}

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@smtp-auth-report/source', 'module', 'browser', 'development|production'] },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const address = server.httpServer?.address();
const port = typeof address === 'object' ? address?.port : undefined;
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchArguments });
try {
  for (const kind of (['blob', 'stream', 'records'] as const).filter((each) => each === (only ?? each))) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/test/page/`);
    await page.waitForFunction(() => 'loadRows' in globalThis);
    // The first time the browser compiles; that is no part of loading.
    await page.evaluate((input) => prepareRows(input, 20_000), kind);
    await page.evaluate(() => loadRows(20_000));
    await page.evaluate(([input, length]) => prepareRows(input, length), [kind, rows] as const);
    const stop = await trace(await browser.newBrowserCDPSession());
    const result = await page.evaluate((length) => loadRows(length), rows);
    const tasks = (await stop()).map(({ tdur = 0, dur = 0 }) => ({ cpu: tdur / 1000, wall: dur / 1000 }));
    const longest = Math.max(...tasks.map(({ cpu }) => cpu));
    const wall = Math.max(...tasks.map(({ wall: time }) => time));
    const busy = tasks.reduce((sum, { cpu }) => sum + cpu, 0);
    console.log(
      `${kind}: ${result.accepted} rows in ${result.seconds.toFixed(1)} s, ${result.told} progress messages; ` +
        `longest task of the page ${longest.toFixed(1)} ms of processor time (${wall.toFixed(1)} ms by the clock), ` +
        `${tasks.filter(({ cpu }) => cpu > 8).length} over 8 ms; ${(busy / 1000).toFixed(2)} s in all`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
