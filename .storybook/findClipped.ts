/** The text of an element whose end is cut off by design: the whole is told by a hint or a name. */
function toldElsewhere(element: Element): boolean {
  return (
    element.closest('[title], [aria-label], [aria-describedby]') !== null ||
    element.querySelector('[title]') !== null
  );
}

/** For screen readers alone: of no size on screen. */
function unseen(style: CSSStyleDeclaration): boolean {
  return style.clipPath !== 'none' || style.clip !== 'auto';
}

interface Box {
  element: Element;
  edge: DOMRect;
  cutsX: boolean;
  cutsY: boolean;
  ellipsis: boolean;
  /** What of it is outside can be reached. */
  scrolls: boolean;
  hidden: boolean;
  /** Nothing around it cuts it. */
  top: boolean;
}

function boxOf(element: Element): Box {
  const style = getComputedStyle(element);
  return {
    element,
    edge: element.getBoundingClientRect(),
    cutsX: style.overflowX !== 'visible',
    cutsY: style.overflowY !== 'visible',
    ellipsis: style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none',
    scrolls: /auto|scroll/.test(style.overflowX + style.overflowY),
    hidden: unseen(style),
    // What is in the top layer, or stands at a place of the window, is not cut by what it is written in.
    top: style.position === 'fixed' || element.matches(':popover-open, :modal'),
  };
}

/** The boxes around a text, from inside out, until one that scrolls. Each is measured once: a page has thousands of texts. */
function* boxesAround(element: Element, known: Map<Element, Box>): Generator<Box> {
  for (let box: Element | null = element; box && box !== document.documentElement; box = box.parentElement) {
    const measured = known.get(box) ?? boxOf(box);
    known.set(box, measured);
    if (measured.scrolls) return;
    yield measured;
    if (measured.top) return;
  }
}

interface Text {
  holder: Element;
  rect: DOMRect;
  text: string;
}

function visibleTexts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const holder = node.parentElement;
    if (!text || !holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width > 0) found.push({ holder, rect, text });
  }
  return found;
}

/** Names an element as a stylesheet would: `details-table sender`. */
function nameOf(element: Element): string {
  const part = element.closest('[data-part]');
  const piece = element.closest('[data-sar]');
  return (
    [piece?.getAttribute('data-sar'), part?.getAttribute('data-part')].filter(Boolean).join(' ') ||
    element.tagName
  );
}

// Letters are drawn a little outside their line, and places are rounded.
const slack = 2;

/** Words beyond their cell are at fault only where they meet those of another: a name may have a line of its own. */
function meetsAnother({ rect }: Text, cell: Element, texts: readonly Text[]): boolean {
  const row = cell.closest('tr');
  return texts.some(({ holder, rect: other }) => {
    if (cell.contains(holder) || !row?.contains(holder)) return false;
    const across = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
    const down = Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top);
    return across > 0 && down > slack;
  });
}

function faultOf(text: Text, texts: readonly Text[], known: Map<Element, Box>): string | null {
  const { holder, rect } = text;
  for (const { element, edge, cutsX, cutsY, ellipsis, hidden } of boxesAround(holder, known)) {
    if (hidden) return null;
    const outside = Math.max(edge.left - rect.left, rect.right - edge.right);
    const wide = outside > slack;
    const high = rect.top < edge.top - slack || rect.bottom > edge.bottom + slack;
    const cuts = (cutsX && wide) || (cutsY && high);
    if (cuts && ellipsis)
      return toldElsewhere(element) ? null : `cut by ${nameOf(element)}, and told nowhere else`;
    if (cuts) return `cut by ${nameOf(element)}`;
    if (wide && element.matches('th, td') && meetsAnother(text, element, texts))
      return `over another in ${nameOf(element)}`;
    const control = element.matches('button, a[href], select, input, [role="button"], [role="option"]');
    // How wide text of a drawing will be is estimated there: a few pixels beyond the piece's edge hide nothing.
    if ((control && wide) || (element.hasAttribute('data-sar') && outside > 2 * slack))
      return `${Math.round(outside)} px outside ${nameOf(element)}`;
  }
  return null;
}

/** What a list or a field of one line shows of its words. The browser cuts them, and no text node of ours knows. */
function controlFaults(root: Element): string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input')].flatMap((input) => {
    if (!input.checkVisibility() || !input.placeholder || input.value) return [];
    const style = getComputedStyle(input);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    pen.font = style.font;
    const room =
      input.clientWidth -
      Number.parseFloat(style.paddingInlineStart) -
      Number.parseFloat(style.paddingInlineEnd);
    return pen.measureText(input.placeholder).width > room + slack
      ? [`“${input.placeholder}” cut by ${nameOf(input)}`]
      : [];
  });
}

/** Words of a page that nobody can read whole: cut off without an ellipsis meant for it, or outside of what they belong to. */
export function findClipped(root: Element = document.body): string[] {
  const known = new Map<Element, Box>();
  const texts = visibleTexts(root);
  const faults = texts.flatMap((text) => {
    const fault = faultOf(text, texts, known);
    return fault ? [`“${text.text}” ${fault}`] : [];
  });
  return [...new Set([...faults, ...controlFaults(root)])];
}
