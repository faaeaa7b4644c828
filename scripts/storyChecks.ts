// What scripts/checkStories.ts asks of a page, wherever the page comes from.
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** axe's own script, for `addInitScript`. */
export const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Storybook's own elements stand on the page too. A piece is no page: it needs no landmarks around it. */
const context = {
  include: ['body'],
  exclude: ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root'],
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { region: { enabled: false }, 'target-size': { enabled: true } };

/** Rules whose answer depends on the theme; `undefined` stands for all of WCAG 2.2 A and AA and axe's good practices. */
export type Rules = readonly string[] | undefined;

/** What axe finds, a line each. */
export function axeFaults(page: Page, only?: Rules): Promise<string[]> {
  const options = {
    ...(only
      ? { runOnly: { type: 'rule', values: [...only] } }
      : { runOnly: { type: 'tag', values: tags }, rules }),
    resultTypes: ['violations'],
    preload: false,
  };
  return page.evaluate(
    async ([context, options]) => {
      const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations } = await run(context, options as import('axe-core').RunOptions);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message.slice(0, 160) ?? ''}`),
      );
    },
    [context, options] as const,
  );
}

/** What stands outside the page to the left or right, though nothing scrolls it by design (WCAG 1.4.10). */
export function reflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      !!element &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1) && !scrolls(element.parentElement);
    });
    const last = out.at(-1);
    const place = [
      last?.closest('[data-sar]')?.getAttribute('data-sar'),
      last?.closest('[data-part]')?.getAttribute('data-part'),
    ];
    return [
      `reflow: the page is ${document.documentElement.scrollWidth} px wide: ${last?.outerHTML.slice(0, 140)} in ${place.join(' ')}`,
    ];
  });
}

/** Spacing of text as people may set it (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Words that are cut off, or stand outside their control, with that spacing. An ellipsis is by design: the whole is told elsewhere. */
export async function spacingFaults(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: spacing });
  try {
    // Pieces that measure themselves draw again.
    await page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
    );
    const cut = await page.evaluate(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        const holder = text.parentElement;
        if (
          !text.textContent?.trim() ||
          !holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { top, bottom, left, right } = range.getBoundingClientRect();
        for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
          const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(box);
          if (webkitLineClamp !== 'none') break;
          if (clipPath !== 'none' || textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX + overflowY))
            break;
          const edge = box.getBoundingClientRect();
          const high = top < edge.top - 3 || bottom > edge.bottom + 3;
          const wide = left < edge.left - 3 || right > edge.right + 3;
          const control = box.matches('button, a[href], select, [role="button"]');
          const clips = (overflowY !== 'visible' && high) || (overflowX !== 'visible' && wide);
          if (clips || (control && (high || wide))) found.add(`text spacing: ${box.outerHTML.slice(0, 140)}`);
        }
      }
      return [...found];
    });
    return [...cut, ...(await reflowFaults(page)).map((fault) => `text spacing, ${fault}`)];
  } finally {
    await style.evaluate((element) => (element as Element).remove());
  }
}
