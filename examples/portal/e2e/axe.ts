import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axe = createRequire(import.meta.url).resolve('axe-core');

/** Rules of WCAG 2.2, A and AA, that a program can judge. */
export async function violations(page: Page): Promise<string[]> {
  // As the tools of a developer do: the portal's policy lets no script in.
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const found = (await run(document, { runOnly })).violations;
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
