import type { Shape } from './chartData.ts';

type Point = readonly [x: number, y: number];

/** The corners of the pieces of a path of M, L, H, V and Z. */
export function outlinesOf(path: string): Point[][] {
  const outlines: Point[][] = [];
  let outline: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = letter.toUpperCase();
    if (!'MLHVZ'.includes(kind)) throw new Error(`A drawn path has a “${letter}”, which is not read here`);
    const relative = kind !== letter;
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    if (kind === 'M') {
      outline = [];
      outlines.push(outline);
    }
    if (kind === 'Z') [x, y] = outline[0] ?? [x, y];
    for (let place = 0; place < numbers.length; place += kind === 'H' || kind === 'V' ? 1 : 2) {
      const [one = 0, two = 0] = numbers.slice(place);
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      if (kind !== 'V') x = fromX + one;
      if (kind !== 'H') y = fromY + (kind === 'V' ? one : two);
      outline.push([x, y]);
    }
  }
  return outlines;
}

function cornersOf(element: Element): Point[][] {
  if (element.localName !== 'rect') return outlinesOf(element.getAttribute('d') ?? '');
  const of = (name: string) => Number(element.getAttribute(name) ?? 0);
  const [left, top] = [of('x'), of('y')];
  const [right, bottom] = [left + of('width'), top + of('height')];
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  ];
}

function areaOf(outline: readonly Point[]): number {
  const twice = outline.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = outline[(place + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/**
 * How large each series is on screen, from its elements, in the order of the pile: of areas their square pixels; of columns how much higher
 * they reach than those below, so that a gap between two is no loss.
 */
export function drawnSizes(series: readonly (readonly Element[])[], shape: Shape): number[] {
  const outlines = series.map((elements) => elements.flatMap(cornersOf));
  if (shape === 'areas') return outlines.map((of) => of.reduce((sum, one) => sum + areaOf(one), 0));
  const floor = Math.max(...outlines.flat(2).map(([, y]) => y));
  const heights = outlines.map((of) =>
    of.reduce((sum, one) => sum + floor - Math.min(...one.map(([, y]) => y)), 0),
  );
  return heights.map((height, place) => height - (heights[place - 1] ?? 0));
}

/** Pixels of each colour on a canvas. Soft ones on an edge go half to the colour above and half to the one below. */
export function colouredPixels(canvas: HTMLCanvasElement, colours: readonly string[]): number[] {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
  if (!data) throw new Error('The canvas cannot be read');
  const places = new Map(colours.map((colour, place) => [Number.parseInt(colour.slice(1), 16), place]));
  const counts = colours.map(() => 0);
  const add = (place: number | undefined, pixels: number) => {
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + pixels;
  };
  for (let x = 0; x < width; x++) {
    let above: number | undefined;
    let soft = 0;
    for (let y = 0; y < height; y++) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray((y * width + x) * 4);
      const place = alpha === 255 ? places.get((red << 16) | (green << 8) | blue) : undefined;
      if (place === undefined) {
        soft = alpha === 0 ? 0 : soft + 1;
        if (alpha === 0) above = undefined;
        continue;
      }
      add(above, soft / 2);
      add(place, soft / 2 + 1);
      above = place;
      soft = 0;
    }
  }
  return counts;
}
