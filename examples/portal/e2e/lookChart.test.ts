import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { colours, contrast, fixed, goTo, luminance, seriesTokens, stylesOf, tlsTokens } from './inPage.ts';
import { openLog, type Portal, startPortal } from './portalPage.ts';

const chart = '[data-sar="chart"]';
const inDrawing = (part: string) => `${chart} [data-part="drawing"] [data-part="${part}"]`;

describe('the look of the chart', () => {
  let portal: Portal;
  let volume: Page;
  let tls: Page;

  beforeAll(async () => {
    portal = await startPortal();
    volume = await portal.open(`?${fixed}&page=report&days=30`);
    await volume.getByRole('application').waitFor();
    await settled(volume);
    tls = await portal.open('?locale=en&timeZone=UTC&page=report&pivot=tls');
    await openLog(tls, 'ten-sessions.log');
    await tls.getByRole('button', { name: 'Unknown TLS' }).waitFor();
    await settled(tls);
  });
  afterAll(() => portal.close());

  it('has areas at 70%, lines of 1.5 and markers of 3 pixels', async () => {
    const areas = await stylesOf(volume, inDrawing('area'), ['fill-opacity']);
    expect(areas).toHaveLength(11);
    expect(new Set(areas.flat())).toEqual(new Set(['0.7']));
    expect(new Set((await stylesOf(volume, inDrawing('line'), ['stroke-width'])).flat())).toEqual(
      new Set(['1.5px']),
    );
    // Points of a round line: its width is twice their radius.
    const week = await stylesOf(volume, inDrawing('markers'), ['stroke-width', 'stroke-linecap']);
    for (const marker of week) expect(marker).toEqual(['6px', 'round']);
  });

  it('has at most five faint horizontal lines, and no frame', async () => {
    const lines = await volume
      .locator(inDrawing('grid'))
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const line of lines) expect(line).toMatch(/^M[\d.]+,[\d.]+H[\d.]+$/);
    const [grid, surface] = await colours(volume, ['--sar-color-grid', '--sar-color-surface']);
    expect(contrast(grid ?? [], surface ?? [])).toBeLessThan(1.5);
    const borders = await stylesOf(volume, `${chart}, ${chart} [data-part="plot"]`, [
      'border-top-style',
      'outline-style',
    ]);
    for (const border of borders) expect(border).toEqual(['none', 'none']);
  });

  it('has ticks of 0.75, and names the first and the last day', async () => {
    const ticks = await stylesOf(volume, `${chart} [data-part="axes"] text`, ['font-size']);
    expect(new Set(ticks.flat())).toEqual(new Set(['12px']));
    const days = await volume.locator(`${chart} [data-part="axis-day"]`).allTextContents();
    expect([days[0], days.at(-1)]).toEqual(['Oct 19', 'Nov 17']);
  });

  it('draws one line through the day that is pointed at', async () => {
    expect(await volume.locator(`${chart} [data-part="hover-line"]`).count()).toBe(0);
    await volume.getByRole('application').hover({ position: { x: 300, y: 100 } });
    await volume.getByRole('tooltip').waitFor();
    await expect.poll(() => volume.locator(`${chart} [data-part="hover-line"]`).count()).toBe(1);
    const rows = volume.getByRole('tooltip').locator('[data-part="tooltip-row"]');
    await expect.poll(() => rows.count()).toBe(11);
    await volume.mouse.move(5, 5);
  });

  it('is columns where there is one day, and areas where there are more', async () => {
    await goTo(volume, `?${fixed}&page=report&from=2026-11-17&to=2026-11-17`);
    await volume.locator(inDrawing('column')).first().waitFor();
    await expect.poll(() => volume.locator(inDrawing('area')).count()).toBe(0);
  });

  it('hatches a day that is not over, and names it', async () => {
    await goTo(volume, `?${fixed}&page=report&from=2026-11-12&to=2026-11-18`);
    await volume.getByRole('figure', { name: /Nov 12, 2026 – Nov 18, 2026/ }).waitFor();
    const hatched = volume.locator(inDrawing('incomplete'));
    await expect.poll(() => hatched.count()).toBe(1);
    await expect.poll(() => hatched.getAttribute('fill')).toMatch(/^url\(/);
    await volume.getByRole('group', { name: 'Series' }).getByText('Incomplete day').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'tells every series from the background, 3 to 1, %s',
    async (colorScheme) => {
      await volume.emulateMedia({ colorScheme });
      const tokens = [...tlsTokens, '--sar-swatch-neutral', ...seriesTokens];
      const [surface = [], ...series] = await colours(volume, ['--sar-color-surface', ...tokens]);
      const faint = tokens.filter((_, index) => contrast(series[index] ?? [], surface) < 3);
      expect(faint).toEqual([]);
    },
  );

  it.each([
    ['light', 1],
    ['dark', -1],
  ] as const)('reads from risk to safety on a photocopy too, %s', async (colorScheme, way) => {
    await volume.emulateMedia({ colorScheme });
    const greys = (await colours(volume, tlsTokens.slice(0, 4))).map(luminance);
    for (const [index, grey] of greys.slice(1).entries())
      expect(way * (grey - (greys[index] ?? 0)), tlsTokens[index]).toBeGreaterThan(0.02);
  });

  it('has a dark palette of its own, no negative of the light one', async () => {
    const tokens = [
      '--sar-color-text',
      '--sar-color-surface',
      '--sar-color-accent',
      ...tlsTokens,
      ...seriesTokens,
    ];
    await volume.emulateMedia({ colorScheme: 'light' });
    const light = await colours(volume, tokens);
    await volume.emulateMedia({ colorScheme: 'dark' });
    const dark = await colours(volume, tokens);
    for (const [index, token] of tokens.entries()) {
      const negative = (light[index] ?? []).map((part) => 255 - part);
      expect(dark[index], token).not.toEqual(negative);
      expect(dark[index], token).not.toEqual(light[index]);
    }
    await volume.emulateMedia({ colorScheme: 'light' });
  });

  it('hatches unknown TLS in a neutral colour, and nothing that is known', async () => {
    const chipOf = (name: string) =>
      tls.getByRole('button', { name, exact: true }).locator('[data-part="chip"]').first();
    const fill = (name: string) => chipOf(name).evaluate((chip) => getComputedStyle(chip).fill);
    expect(await fill('Unknown TLS')).toContain('url(');
    for (const version of ['TLS 1.2', 'TLS 1.3']) expect(await fill(version)).not.toContain('url(');
    const [[red = 0, green = 0, blue = 0] = []] = await colours(tls, ['--sar-swatch-neutral']);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(30);
  });

  it('keeps a gap of the background between versions that stand on each other', async () => {
    await tls.emulateMedia({ colorScheme: 'light' });
    const line = await tls.locator('[data-part="baseline"]').first().boundingBox();
    if (!line) throw new Error('The chart has no line at its foot.');
    // Of the seven days, 11 November is the sixth: from below TLS 1.1, 1.2, 1.3, and unknown.
    const clip = { x: Math.round(line.x + (5.5 / 7) * line.width), y: Math.round(line.y) - 230 };
    const picture = await tls.screenshot({ clip: { ...clip, width: 1, height: 228 } });
    const pixels = await tls.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data: parts = [] } = context?.getImageData(0, 0, 1, bitmap.height) ?? {};
      return Array.from({ length: bitmap.height }, (_, y) => [...parts.slice(4 * y, 4 * y + 3)]);
    }, picture.toString('base64'));
    const alike = (y: number, other: number) => String(pixels[y]) === String(pixels[other]);
    // Eight alike: no stripe of the hatched part is as thick.
    const steps = [1, 2, 3, 4, 5, 6, 7, 8];
    const plain = pixels.map(
      (pixel, y) => steps.every((step) => alike(y, y - step)) && luminance(pixel) < 0.5,
    );
    const starts = pixels.flatMap((_, y) => (plain[y] && !plain[y - 1] ? [y - 8] : []));
    expect(starts).toHaveLength(3);
    for (const start of starts.slice(1)) {
      const [above = [], below = []] = [pixels[start - 4], pixels[start + 4]];
      const gap = [-3, -2, -1, 0].map((step) => pixels[start + step] ?? []);
      const apart = gap.map((pixel) => Math.min(contrast(pixel, above), contrast(pixel, below)));
      expect(Math.max(...apart)).toBeGreaterThan(3);
    }
  });
});
