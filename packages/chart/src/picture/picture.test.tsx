import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../../.storybook/tables.ts';
import { days, press, show } from '../showChart.test.fixture.tsx';
import { chartToPng } from './chartToPng.ts';
import { chartToSvg, pictureOf } from './chartToSvg.ts';
import { paintSvg } from './paintSvg.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.documentElement.style.removeProperty('color-scheme');
});

const figure = () => screen.getByRole<HTMLElement>('figure');
async function svgOf(element = figure()) {
  const text = await chartToSvg(element).text();
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return { text, root };
}
const wordsOf = (root: Element) => [...root.querySelectorAll('text')].map((text) => text.textContent);

async function imageOf(svg: Blob) {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

function dataOf(image: HTMLImageElement | ImageBitmap): Uint8ClampedArray {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
}

/** How far the pixels that are painted are from those that the browser makes of the same SVG: a part of all. */
async function unlike(): Promise<number> {
  const canvas = document.createElement('canvas');
  const picture = pictureOf(figure());
  const drawn = await imageOf(
    new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' }),
  );
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  paintSvg(picture, context);
  return differing(dataOf(drawn), context.getImageData(0, 0, canvas.width, canvas.height).data);
}

/** Part of the pixels that a person would see as others: by a quarter of the way from black to white. */
function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)) > 64);
    if (far) count += 1;
  }
  return (4 * count) / one.length;
}

/** The colours of a picture's pixels, with how often each is there. */
async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const data = dataOf(bitmap);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = [data[at], data[at + 1], data[at + 2]].join();
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return { width: bitmap.width, height: bitmap.height, count: (color: string) => counts.get(color) ?? 0 };
}

const versions = ['none', '1.2', '1.3'];
const swatches = new Map([
  ['none', 'risk-1'],
  ['1.2', 'safe-1'],
  ['1.3', 'safe-2'],
] as const);
const columnSwatch = (key: string) => swatches.get(key as '1.2');

describe.each(['areas', 'lines', 'columns', 'share', 'donut'] as const)('the picture of %s', (variant) => {
  it('is well-formed, needs nothing from elsewhere, and says what it shows', async () => {
    show({ variant, columnSwatch, previous: messagesTable(days, versions, () => 40) });
    const { root, text } = await svgOf();
    expect(root.localName).toBe('svg');
    expect(root.querySelector('title')?.textContent).toMatch(/^TLS usage: messages/);
    expect(wordsOf(root)).toEqual(expect.arrayContaining(['No TLS', 'TLS 1.2', 'TLS 1.3']));
    expect(wordsOf(root).join(' ')).toContain('Days before: 480 messages');
    expect(text).not.toMatch(/foreignObject|<style|class=|style=|href|data-|aria-|var\(|<script|url\((?!#)/);
    expect(text.match(/http[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    for (const painted of root.querySelectorAll('[fill^="url"]'))
      expect(root.querySelector(painted.getAttribute('fill')?.slice(4, -1) ?? '')?.localName).toBe('pattern');
  });

  it('looks as pixels as the browser draws its SVG', async () => {
    show({ variant, columnSwatch, previous: messagesTable(days, versions, () => 40) });
    expect(await unlike()).toBeLessThan(0.001);
  });

  it('looks so where colours are forced and patterns tell series apart, and from right to left', async () => {
    show({ variant }, { direction: 'rtl' });
    for (const [index, painted] of figure().querySelectorAll('[data-part="pattern-ground"]').entries()) {
      painted.setAttribute('style', `fill: hsl(${index * 90} 50% 80%)`);
      painted.nextElementSibling?.setAttribute('style', 'stroke: #000; stroke-width: 2px');
    }
    for (const painted of figure().querySelectorAll('[fill^="url"]'))
      painted.setAttribute('style', `fill: ${painted.getAttribute('fill')}`);
    expect(pictureOf(figure()).querySelector('[fill^="url(#"]')).not.toBeNull();
    // A pattern that is stretched has softer edges.
    expect(await unlike()).toBeLessThan(0.004);
  });

  it('has the colours of the screen, light and dark', async () => {
    // Those of tokens.css: the least safe, and the ground where a page has none.
    for (const [scheme, risk, ground] of [
      ['light', '87,17,6', '255,255,255'],
      ['dark', '255,214,201', '23,27,33'],
    ] as const) {
      document.documentElement.style.setProperty('color-scheme', scheme);
      show({ variant, columnSwatch });
      const picture = await pixelsOf(await chartToPng(figure()));
      expect(picture.count(risk)).toBeGreaterThan(100);
      expect(picture.count(ground)).toBeGreaterThan(picture.width * 100);
      cleanup();
    }
  });
});

describe('a picture', () => {
  it('is twice as large as on screen, or as large as asked', async () => {
    show();
    const { width, height } = figure().getBoundingClientRect();
    const twice = await pixelsOf(await chartToPng(figure()));
    const once = await pixelsOf(await chartToPng(figure(), { scale: 1 }));
    expect([twice.width, twice.height]).toEqual([once.width * 2, once.height * 2]);
    expect(once.width - width).toBeLessThan(40);
    expect(once.height - height).toBeLessThan(40);
  });

  it('has every word where it is on screen', async () => {
    show();
    const { root } = await svgOf();
    const box = figure().getBoundingClientRect();
    const name = [...figure().querySelectorAll('[data-part="legend-name"]')].find(
      (one) => one.textContent === 'TLS 1.3',
    );
    const text = [...root.querySelectorAll('text')].find((one) => one.textContent === 'TLS 1.3');
    const left = (name?.getBoundingClientRect().left ?? 0) - box.left;
    expect(Number(text?.getAttribute('x')) - 16).toBeCloseTo(left, 0);
  });

  it('begins at the right where people read from the right', async () => {
    show({}, { direction: 'rtl' });
    const { root } = await svgOf();
    const caption = [...root.querySelectorAll('text')].find((one) => one.textContent?.includes('TLS usage'));
    expect(caption?.getAttribute('direction')).toBe('rtl');
    expect(Number(caption?.getAttribute('x'))).toBeGreaterThan(600);
  });

  it('takes any name for words, and cuts a long one as the legend does', async () => {
    const keys = ['<script>alert(1)</script>', 'a\u0000b\u000b&"', 'very-long-'.repeat(9)];
    show({ data: messagesTable(days, keys, () => 5), columnLabel: undefined });
    const { root } = await svgOf();
    expect(root.querySelector('script, parsererror')).toBeNull();
    expect(wordsOf(root)).toEqual(expect.arrayContaining(['<script>alert(1)</script>', 'ab&"']));
    const cut = wordsOf(root).find((word) => word?.startsWith('very-long-'));
    expect(cut).toMatch(/^(very-long-){2}.*…$/);
  });

  it('leaves out what follows a pointer, and what only a screen reader hears', async () => {
    show();
    await press('{End}');
    const { root } = await svgOf();
    expect(wordsOf(root).join(' ')).not.toMatch(/Tuesday|arrow keys|Show the numbers/);
  });

  it('is refused in words where nothing is drawn', async () => {
    show({ data: undefined, loading: true });
    expect(() => chartToSvg(figure())).toThrow(/shows no drawing/);
    cleanup();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    await expect(chartToPng(figure())).rejects.toThrow(/shows no drawing/);
  });
});
