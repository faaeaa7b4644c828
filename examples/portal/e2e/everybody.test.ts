import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { violations } from './axe.ts';
import { fixed, goTo } from './inPage.ts';
import { type Portal, startPortal } from './portalPage.ts';

interface Place {
  name: string;
  search: string;
  open?: (page: Page) => Promise<void>;
  /** What is there then. */
  sign: (page: Page) => Locator;
}

const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name });
const inTable = (part: string) => (page: Page) =>
  page.locator(`[data-sar="details-table"] [data-part="${part}"]`).first();

/** Where it can be: the dashboard, both views, and what floats over them. */
const places: Place[] = [
  { name: 'the dashboard', search: '', sign: (page) => page.getByText(/senders below TLS 1.2/) },
  {
    name: 'the flyout',
    search: '',
    open: async (page) => {
      await page.getByRole('button', { name: 'SMTP AUTH clients' }).click();
      await page.getByRole('heading', { name: 'Unusual activity' }).waitFor();
    },
    sign: dialog('SMTP AUTH clients'),
  },
  { name: 'the chart', search: '&page=report&pivot=tls', sign: (page) => page.getByRole('application') },
  {
    name: 'the table',
    search: '&page=report&pivot=tls&view=table&where=tls:in:1.0,1.1',
    sign: inTable('sender'),
  },
  {
    name: 'a sender',
    search: '&page=report&view=table&sender=m.conti@verdi-logistica.example',
    sign: dialog('m.conti@verdi-logistica.example'),
  },
  {
    name: 'the conditions',
    search: '&page=report',
    open: (page) => page.getByRole('button', { name: /^Filters/ }).click(),
    sign: dialog('Filters'),
  },
  {
    name: 'the calendar',
    search: '&page=report',
    open: (page) => page.getByRole('button', { name: 'Custom range' }).click(),
    sign: (page) => page.getByRole('grid'),
  },
  {
    name: 'the request',
    search: '&page=report',
    open: (page) => page.getByRole('button', { name: 'Request report' }).click(),
    sign: dialog('Request report'),
  },
];

/** How long anything on the page moves, and what of it. */
function motion(page: Page) {
  return page.evaluate(() => {
    const milliseconds = (times: string) =>
      times.split(', ').map((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000));
    const long: string[] = [];
    const moved = new Set<string>();
    for (const element of document.querySelectorAll('[data-sar], [data-sar] *')) {
      const style = getComputedStyle(element);
      const times = [...milliseconds(style.transitionDuration), ...milliseconds(style.animationDuration)];
      if (Math.max(...times) > 150) long.push(element.outerHTML.slice(0, 100));
      if (milliseconds(style.transitionDuration).some((time) => time > 0))
        for (const property of style.transitionProperty.split(', ')) moved.add(property);
    }
    for (const animation of document.getAnimations())
      if (animation.effect instanceof KeyframeEffect)
        for (const frame of animation.effect.getKeyframes())
          for (const property of Object.keys(frame))
            if (!['offset', 'computedOffset', 'easing', 'composite'].includes(property)) moved.add(property);
    return {
      long,
      moved: [...moved].filter((one) => !['opacity', 'transform', 'translate', 'scale'].includes(one)),
    };
  });
}

/** How wide the page is, in pixels, and the dialogs of which something can't be scrolled to. */
function lost() {
  const width = document.documentElement.scrollWidth;
  const dialogs = [...document.querySelectorAll('[role="dialog"]')].filter((one) => one.checkVisibility());
  const places = dialogs.map((one) => one.getBoundingClientRect().toJSON() as DOMRect);
  return {
    width,
    outOfReach: places.filter(({ left, right, top }) => left < 0 || right > innerWidth || top < 0),
  };
}

let portal: Portal;
let page: Page;

beforeAll(async () => {
  portal = await startPortal();
  page = await portal.open(`?${fixed}`);
});
afterAll(() => portal.close());

describe.each(places)('$name', ({ search, open, sign }) => {
  beforeAll(async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference', colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    // What floats over the place before would stay.
    await goTo(page, `?${fixed}&page=pieces`);
    await goTo(page, `?${fixed}${search}`);
    await open?.(page);
    await sign(page).waitFor();
    await settled(page);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  it('moves for 150 ms at most, by opacity and place, and not at all where people want less motion', async () => {
    expect(await motion(page)).toEqual({ long: [], moved: [] });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const still = await page.evaluate(() =>
      [...document.querySelectorAll('[data-sar], [data-sar] *')]
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return /[1-9]/.test(`${transitionDuration} ${animationDuration}`);
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(still).toEqual([]);
  });

  it('is there without loss at 200% on a screen of 1280 by 900', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    await settled(page);
    // Pieces that measure themselves lay themselves out anew in a later frame.
    await expect.poll(() => page.evaluate(lost)).toEqual({ width: 640, outOfReach: [] });
  });
});
