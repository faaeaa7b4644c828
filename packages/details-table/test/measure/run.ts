// Our table beside TanStack Table with TanStack Virtual as in their examples, 100,000 rows each, in one run:
// node packages/details-table/test/measure/run.ts [rounds]
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { ensureBrowser, launchArguments } from '../../../../scripts/browser.mjs';
import type { Measured } from './page.tsx';

const rounds = Number(process.argv[2] ?? 7);
const outDir = mkdtempSync(join(tmpdir(), 'details-table-'));
const common = {
  root: dirname(fileURLToPath(import.meta.url)),
  configFile: false,
  logLevel: 'warn',
} as const;
await build({
  ...common,
  plugins: [react()],
  resolve: { conditions: ['@smtp-auth-report/source', 'module', 'browser', 'production'] },
  build: { outDir, emptyOutDir: true },
});
const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
const results = new Map<string, Measured[]>([
  ['ours', []],
  ['bare', []],
]);
try {
  for (let round = 0; round < rounds; round++) {
    // Side by side, each on a page of its own, so that both meet the same moods of the machine.
    for (const [name, list] of results) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.waitForFunction('window.measure');
      list.push(await page.evaluate<Measured>(`measure(${JSON.stringify(name)})`));
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const table = [...results].map(([name, list]) => {
  const figures = (['paint', 'scroll', 'busy', 'sort', 'sortAgain'] as const).map((key) => [
    key,
    median(list.map((one) => one[key])).toFixed(1),
  ]);
  return [name, Object.fromEntries(figures)];
});
console.table(Object.fromEntries(table));
