import type { PlainColor } from './plainColor.ts';

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** What a stylesheet may have said of a shape, and what holds where it said nothing. */
const properties: readonly [name: string, initial: string][] = [
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['shape-rendering', 'auto'],
];
const paints = ['fill', 'stroke'] as const;
/** What places and draws, and nothing that a page's script or style uses. */
const geometry = new Set(
  'id d x y x1 y1 x2 y2 cx cy r rx ry dy width height viewBox preserveAspectRatio transform patternUnits text-anchor'.split(
    ' ',
  ),
);
/** What follows a pointer is not part of the picture. */
const passing = '[data-part="hover"], [data-part="brush"]';

/** A copy that looks the same without any stylesheet: what was computed stands in attributes. */
export function copyDrawing(svg: Element, plain: (color: string) => PlainColor): Element {
  const copy = document.createElementNS(svgNamespace, svg.localName);
  for (const { name, value } of svg.attributes) if (geometry.has(name)) copy.setAttribute(name, value);
  const style = getComputedStyle(svg);
  if (isDrawn(svg)) {
    if (svg.localName !== 'g') for (const paint of paints) writePaint(copy, paint, style, plain);
    for (const [name, initial] of properties) {
      const value = style.getPropertyValue(name);
      if (value && value !== initial) copy.setAttribute(name, value);
    }
  }
  if (svg.localName === 'text') {
    writeFont(copy, style);
    copy.textContent = printable(svg.textContent ?? '');
    return copy;
  }
  for (const child of svg.children) if (!child.matches(passing)) copy.append(copyDrawing(child, plain));
  return copy;
}

const isDrawn = ({ localName }: Element) => !['svg', 'defs', 'pattern', 'title'].includes(localName);

function writePaint(
  copy: Element,
  paint: 'fill' | 'stroke',
  style: CSSStyleDeclaration,
  plain: (color: string) => PlainColor,
) {
  const value = style.getPropertyValue(paint);
  const pattern = /url\("?(#[^")]+)"?\)/.exec(value)?.[1];
  if (pattern) return copy.setAttribute(paint, `url(${pattern})`);
  if (value === 'none' || value === '') return copy.setAttribute(paint, 'none');
  const { hex, opacity } = plain(value);
  const whole = opacity * Number(style.getPropertyValue(`${paint}-opacity`) || 1);
  copy.setAttribute(paint, hex);
  if (whole < 1) copy.setAttribute(`${paint}-opacity`, String(whole));
}

/** Fonts are named, not brought along: a picture asks for nothing. */
export function writeFont(text: Element, style: CSSStyleDeclaration) {
  text.setAttribute('font-family', style.fontFamily);
  text.setAttribute('font-size', style.fontSize);
  if (style.fontWeight !== '400') text.setAttribute('font-weight', style.fontWeight);
  text.setAttribute('direction', style.direction);
}

/** Without controls and the other characters that no XML may hold. */
export function printable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
}
