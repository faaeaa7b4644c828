import { printable, svgNamespace, writeFont } from './copyDrawing.ts';
import type { PlainColor } from './plainColor.ts';

const ellipsis = '…';

/** Every line of words of an element as SVG text, where it stands on screen. */
export function copyWords(node: Text, origin: DOMRect, plain: (color: string) => PlainColor): Element[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  const rtl = style.direction === 'rtl';
  const { hex, opacity } = plain(style.color);
  return visibleLines(node, parent).map(({ text, box }) => {
    const element = document.createElementNS(svgNamespace, 'text');
    element.setAttribute('x', String(round((rtl ? box.right : box.left) - origin.left)));
    element.setAttribute('y', String(round(box.top + box.height / 2 - origin.top)));
    element.setAttribute('dy', '0.35em');
    element.setAttribute('fill', hex);
    if (opacity < 1) element.setAttribute('fill-opacity', String(opacity));
    writeFont(element, style);
    if (style.textDecorationLine === 'line-through') element.setAttribute('text-decoration', 'line-through');
    element.textContent = printable(text);
    return element;
  });
}

interface Line {
  text: string;
  box: DOMRect;
}

/** A text as the browser broke it, each line cut to what its box shows. */
function visibleLines(node: Text, parent: Element): Line[] {
  const lines: { start: number; end: number; box: DOMRect }[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.data.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.end = at + 1;
    else if (box.height > 0) lines.push({ start: at, end: at + 1, box });
  }
  return lines.flatMap(({ start, end }) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    const box = range.getBoundingClientRect();
    const text = node.data.slice(start, end).trim();
    if (!text) return [];
    const room = parent.getBoundingClientRect();
    if (getComputedStyle(parent).overflowX === 'visible' || box.width <= room.width + 1)
      return [{ text, box }];
    return [{ text: cut(node, range, start, end, room.width), box: room }];
  });
}

/** As many characters as have room beside the dots. */
function cut(node: Text, range: Range, start: number, end: number, room: number): string {
  const size = Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize);
  let last = end;
  do {
    last -= 1;
    range.setEnd(node, Math.max(start, last));
  } while (last > start && range.getBoundingClientRect().width > room - size);
  return node.data.slice(start, last).trimEnd() + ellipsis;
}

const round = (value: number) => Math.round(value * 10) / 10;
