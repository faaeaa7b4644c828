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
  style: CSSStyleDeclaration;
}

/** The boxes around a text, from inside out, until one that scrolls: what stands outside that can be reached. */
function* boxesAround(element: Element): Generator<Box> {
  for (let box: Element | null = element; box && box !== document.documentElement; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (/auto|scroll/.test(style.overflowX + style.overflowY)) return;
    yield { element: box, style };
    // What is in the top layer, or stands at a place of the window, is not cut by what it is written in.
    if (style.position === 'fixed' || box.matches(':popover-open, :modal')) return;
  }
}

function visibleTexts(root: Element): { holder: Element; rect: DOMRect; text: string }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { holder: Element; rect: DOMRect; text: string }[] = [];
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

function faultOf(holder: Element, rect: DOMRect): string | null {
  for (const { element, style } of boxesAround(holder)) {
    if (unseen(style)) return null;
    const edge = element.getBoundingClientRect();
    const wide = rect.left < edge.left - slack || rect.right > edge.right + slack;
    const high = rect.top < edge.top - slack || rect.bottom > edge.bottom + slack;
    const cuts = (style.overflowX !== 'visible' && wide) || (style.overflowY !== 'visible' && high);
    const ellipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (cuts && ellipsis)
      return toldElsewhere(element) ? null : `cut by ${nameOf(element)}, and told nowhere else`;
    if (cuts) return `cut by ${nameOf(element)}`;
    // Nothing cuts it, but it lies over its neighbours.
    const control = element.matches(
      'button, a[href], select, input, th, td, [role="button"], [role="option"]',
    );
    if (control && wide) return `outside ${nameOf(element)}`;
    // How wide text of a drawing will be is estimated there: a few pixels beyond the edge hide nothing.
    const far = rect.left < edge.left - 2 * slack || rect.right > edge.right + 2 * slack;
    if (element.hasAttribute('data-sar') && far) return `outside ${nameOf(element)}`;
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
  const faults = visibleTexts(root).flatMap(({ holder, rect, text }) => {
    const fault = faultOf(holder, rect);
    return fault ? [`“${text}” ${fault}`] : [];
  });
  return [...new Set([...faults, ...controlFaults(root)])];
}
