import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { Colour } from '../../../packages/react/src/colours.test.fixture.ts';
import { settled } from '../../../scripts/settled.ts';

/** What the libraries give on these pages. */
export const libraries = ['fluent', 'mui', 'shadcn'] as const;
export const schemes = ['light', 'dark'] as const;

/** The page has its numbers, and nothing moves. */
export async function themeSettled(page: Page): Promise<void> {
  await page.locator('[data-sar="details-table"] [data-part="row"]').first().waitFor();
  await page.locator('[data-sar="chart"] svg[data-part="drawing"]').waitFor();
  await settled(page);
}

/** Computed styles of the first that this finds. */
export function styles(page: Page, selector: string, properties: readonly string[]): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, properties) =>
        properties.map((property) => getComputedStyle(element).getPropertyValue(property)),
      properties,
    );
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in the report's pieces, WCAG 2.2 A and AA; the library's own parts are its own. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { passes, violations } = await axe.run('[data-sar]', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe found no colours to measure'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

interface Pair {
  front: string;
  ground: string;
}

/**
 * Colours of tokens as they are seen where the card stands: a ground on the card's surface, what is in front on its ground.
 * Painted, because themes mix colours and see through them.
 */
export function paint(page: Page, pairs: readonly Pair[]): Promise<{ front: Colour; ground: Colour }[]> {
  return page.locator('[data-sar="widget-card"]').evaluate((card, pairs) => {
    const probe = card.appendChild(document.createElement('i'));
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const computed = new Map<string, string>();
    const colourOf = (name: string) => {
      // One that is not defined would be the inherited colour, which is hard to tell from a right one.
      if (!getComputedStyle(probe).getPropertyValue(`--sar-${name}`)) throw new Error(`No --sar-${name}.`);
      probe.style.color = `var(--sar-${name})`;
      return getComputedStyle(probe).color;
    };
    const put = (name: string) => {
      const colour = computed.get(name) ?? colourOf(name);
      computed.set(name, colour);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red / 255, green / 255, blue / 255] as const;
    };
    const painted = pairs.map(({ front, ground }) => {
      put('color-surface');
      return { ground: put(ground), front: put(front) };
    });
    probe.remove();
    return painted;
  }, pairs);
}
