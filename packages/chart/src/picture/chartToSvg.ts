import { copyDrawing, printable, svgNamespace } from './copyDrawing.ts';
import { copyWords } from './copyWords.ts';
import { colorReader, type PlainColor } from './plainColor.ts';

const margin = 16;
/** What a person presses, or only hears, or sees while a pointer rests. */
const left =
  '[data-part="hidden"], [data-part="tooltip"], [data-part="header"] button, [data-part="legend-more"][aria-expanded="true"], [data-part="legend-filter"]';

/**
 * A chart as it is on screen, in its colours: title, drawing, legend or numbers. One SVG without stylesheets, scripts or
 * requests; fonts are named.
 * @param figure the element of a `Chart`, as its `ref` gives it
 * @throws Error when it shows no drawing
 */
export function chartToSvg(figure: HTMLElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(pictureOf(figure))], { type: 'image/svg+xml' });
}

/** The SVG as elements. */
export function pictureOf(figure: HTMLElement): Element {
  if (!figure.querySelector('[data-part="plot"] [data-part="drawing"]'))
    throw new Error(
      'The chart shows no drawing now, so there is no picture of it. Wait for its data, or show the chart in place of the table.',
    );
  const box = figure.getBoundingClientRect();
  const origin = new DOMRect(box.left - margin, box.top - margin);
  const size = { width: Math.ceil(box.width) + 2 * margin, height: Math.ceil(box.height) + 2 * margin };
  const plain = colorReader();
  const title = element('title', {});
  title.textContent = printable(figure.querySelector('[data-part="caption"]')?.textContent ?? '');
  const root = element('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' });
  root.append(
    title,
    element('rect', { ...size, fill: ground(figure, plain) }),
    ...parts(figure, origin, plain),
  );
  dropUnused(root);
  return root;
}

/** Words, drawings and lines, in the order of the page. */
function parts(node: Element, origin: DOMRect, plain: (color: string) => PlainColor): Element[] {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return copyWords(child, origin, plain);
    if (!(child instanceof Element) || child.matches(left)) return [];
    if (child instanceof SVGElement)
      return child.getBoundingClientRect().width > 0 ? [placed(child, origin, plain)] : [];
    return [...rules(child, origin, plain), ...parts(child, origin, plain)];
  });
}

function placed(svg: SVGElement, origin: DOMRect, plain: (color: string) => PlainColor): Element {
  const box = svg.getBoundingClientRect();
  const copy = copyDrawing(svg, plain);
  const { x, y } = { x: box.left - origin.left, y: box.top - origin.top };
  const place = {
    x,
    y,
    width: box.width,
    height: box.height,
    overflow: 'visible',
    direction: getComputedStyle(svg).direction,
  };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

/** The line below a cell, and the ground of one that stands out. */
function rules(html: Element, origin: DOMRect, plain: (color: string) => PlainColor): Element[] {
  if (!html.matches('tr, th, td')) return [];
  const style = getComputedStyle(html);
  const box = html.getBoundingClientRect();
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const drawn: Element[] = [];
  const back = plain(style.backgroundColor);
  if (back.opacity > 0)
    drawn.push(element('rect', { x, y, width: box.width, height: box.height, fill: back.hex }));
  for (const [side, at] of [
    ['top', y],
    ['bottom', y + box.height],
  ] as const) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const color = plain(style.getPropertyValue(`border-${side}-color`)).hex;
    if (width > 0)
      drawn.push(element('rect', { x, y: at - width / 2, width: box.width, height: width, fill: color }));
  }
  return drawn;
}

/** Patterns that nothing is painted with: they are for forced colours. */
function dropUnused(root: Element) {
  const fills = new Set([...root.querySelectorAll('[fill]')].map((painted) => painted.getAttribute('fill')));
  for (const pattern of root.querySelectorAll('pattern'))
    if (!fills.has(`url(#${pattern.id})`)) pattern.remove();
}

/** What the chart stands on: it has no ground of its own. */
function ground(figure: Element, plain: (color: string) => PlainColor): string {
  for (let at: Element | null = figure; at; at = at.parentElement) {
    const { hex, opacity } = plain(getComputedStyle(at).backgroundColor);
    if (opacity === 1) return hex;
  }
  // A page without a ground has the browser's own, which is the opposite of its text.
  const text = plain(getComputedStyle(figure).color).hex;
  return Number.parseInt(text.slice(3, 5), 16) > 127 ? '#171b21' : '#ffffff';
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
