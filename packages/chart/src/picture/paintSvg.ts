/**
 * Paints on a canvas what `copyDrawing` and `copyWords` write, and nothing else. An image of the same SVG would need a policy that
 * allows `blob:` or `data:` images; a canvas needs none.
 */
export function paintSvg(root: Element, context: CanvasRenderingContext2D): void {
  paint(root, { root, context });
}

interface Canvas {
  root: Element;
  context: CanvasRenderingContext2D;
}

function paint(element: Element, canvas: Canvas): void {
  const { context } = canvas;
  const painter = painters[element.localName];
  if (!painter) return;
  context.save();
  const moved = (element as SVGGraphicsElement).transform?.baseVal.consolidate()?.matrix;
  if (moved) context.transform(moved.a, moved.b, moved.c, moved.d, moved.e, moved.f);
  context.globalAlpha *= numberOf(element, 'opacity', 1);
  painter(element, canvas);
  context.restore();
}

type Painter = (element: Element, canvas: Canvas) => void;

const painters: Readonly<Record<string, Painter | undefined>> = {
  svg: (element, canvas) => {
    enter(element, canvas.context);
    paintChildren(element, canvas);
  },
  g: paintChildren,
  text: paintText,
  path: shape((path, element) => path.addPath(new Path2D(element.getAttribute('d') ?? ''))),
  line: shape((path, element) => {
    path.moveTo(numberOf(element, 'x1'), numberOf(element, 'y1'));
    path.lineTo(numberOf(element, 'x2'), numberOf(element, 'y2'));
  }),
  circle: shape((path, element) => {
    path.arc(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r'), 0, 2 * Math.PI);
  }),
  rect: shape((path, element) => {
    const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
    const radius = numberOf(element, 'rx', numberOf(element, 'ry'));
    path.roundRect(x, y, numberOf(element, 'width'), numberOf(element, 'height'), radius);
  }),
};

function paintChildren(element: Element, canvas: Canvas): void {
  for (const child of element.children) paint(child, canvas);
}

/** The place of an SVG, and the units of its view box: in the middle, or as wide as there is room. */
function enter(svg: Element, context: CanvasRenderingContext2D): void {
  context.translate(numberOf(svg, 'x'), numberOf(svg, 'y'));
  const [left = 0, top = 0, across = 0, down = 0] = numbersOf(svg.getAttribute('viewBox'));
  if (!across || !down) return;
  const [width, height] = [numberOf(svg, 'width', across), numberOf(svg, 'height', down)];
  const [inline, block] = [width / across, height / down];
  if (svg.getAttribute('preserveAspectRatio') === 'none') context.scale(inline, block);
  else {
    const scale = Math.min(inline, block);
    context.translate((width - across * scale) / 2, (height - down * scale) / 2);
    context.scale(scale, scale);
  }
  context.translate(-left, -top);
}

function shape(draw: (path: Path2D, element: Element) => void): Painter {
  return (element, canvas) => {
    const path = new Path2D();
    draw(path, element);
    inOrder(element, {
      fill: () => withPaint(element, canvas, 'fill', (context) => context.fill(path)),
      stroke: () => withPaint(element, canvas, 'stroke', (context) => context.stroke(path)),
    });
  };
}

function paintText(element: Element, canvas: Canvas): void {
  const { context } = canvas;
  const read = (name: string) => element.getAttribute(name) ?? '';
  const size = Number.parseFloat(read('font-size'));
  context.font = `${read('font-weight') || 400} ${size}px ${read('font-family')}`;
  context.direction = read('direction') === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = ({ middle: 'center', end: 'end' } as const)[read('text-anchor')] ?? 'start';
  const text = element.textContent ?? '';
  const x = numberOf(element, 'x') + shift(read('dx'), size);
  const y = numberOf(element, 'y') + shift(read('dy'), size);
  inOrder(element, {
    fill: () => withPaint(element, canvas, 'fill', () => context.fillText(text, x, y)),
    stroke: () => withPaint(element, canvas, 'stroke', () => context.strokeText(text, x, y)),
  });
}

const shift = (value: string, size: number) =>
  (Number.parseFloat(value) || 0) * (value.endsWith('em') ? size : 1);

function inOrder(element: Element, { fill, stroke }: Record<'fill' | 'stroke', () => void>): void {
  const strokeFirst = element.getAttribute('paint-order')?.startsWith('stroke');
  for (const put of strokeFirst ? [stroke, fill] : [fill, stroke]) put();
}

function withPaint(
  element: Element,
  canvas: Canvas,
  kind: 'fill' | 'stroke',
  put: (context: CanvasRenderingContext2D) => void,
): void {
  const value = element.getAttribute(kind) ?? 'none';
  if (value === 'none') return;
  const { context, root } = canvas;
  const pattern = /^url\(#(.+)\)$/.exec(value)?.[1];
  const style = pattern === undefined ? value : patternOf(pattern, root, context);
  if (!style) return;
  context.save();
  context.globalAlpha *= numberOf(element, `${kind}-opacity`, 1);
  context[`${kind}Style`] = style;
  context.lineWidth = numberOf(element, 'stroke-width', 1);
  context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap;
  context.lineJoin = (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
  context.setLineDash(numbersOf(element.getAttribute('stroke-dasharray')));
  put(context);
  context.restore();
}

/** Finer than any screen, and whole pixels for tiles of whole units. */
const tileScale = 4;

function patternOf(id: string, root: Element, context: CanvasRenderingContext2D): CanvasPattern | null {
  const source = [...root.querySelectorAll('pattern')].find((one) => one.id === id);
  if (!source) return null;
  const tile = document.createElement('canvas');
  tile.width = Math.round(numberOf(source, 'width') * tileScale);
  tile.height = Math.round(numberOf(source, 'height') * tileScale);
  const inside = tile.getContext('2d');
  if (!inside) return null;
  inside.scale(tileScale, tileScale);
  paintChildren(source, { root, context: inside });
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / tileScale));
  return pattern;
}

const numberOf = (element: Element, name: string, otherwise = 0) => {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : otherwise;
};

const numbersOf = (list: string | null) => (list?.match(/-?[\d.]+/g) ?? []).map(Number);
