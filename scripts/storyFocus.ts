// Whether the focus can be seen under forced colors, where a browser draws no shadow and no background of ours.
import type { Page } from 'playwright';
import { putOn } from './storyFrame.ts';

/** What people can bring the focus to, by Tab or by arrow keys. */
const controls = [
  'a[href]',
  'button',
  'input',
  'select',
  'summary',
  'textarea',
  '[tabindex="0"]',
  '[role="option"]',
  '[role="gridcell"] [tabindex]',
  '[role="spinbutton"]',
].join(',');

/** Marks each visible control of a kind that is not known yet, one per kind, and gives how many. */
function markNew(page: Page, known: readonly string[]): Promise<number> {
  return page.evaluate(
    ([controls, known]) => {
      const seen = new Set(known);
      for (const element of document.querySelectorAll<HTMLElement>(controls)) {
        const usable =
          !element.closest('.sb-wrapper, [inert]') &&
          !element.matches(':disabled') &&
          element.getClientRects().length > 0 &&
          getComputedStyle(element).visibility === 'visible';
        const names = ['type', 'role', 'data-part', 'data-variant', 'data-state'];
        const kind = [
          element.closest('[data-sar]')?.getAttribute('data-sar'),
          element.tagName.toLowerCase(),
          ...names.map((name) => element.getAttribute(name)),
        ].join(' ');
        if (!usable || seen.has(kind)) continue;
        seen.add(kind);
        element.dataset.focusKind = kind;
      }
      return seen.size - known.length;
    },
    [controls, known] as const,
  );
}

/**
 * Focuses each marked control as a key would, and looks for an outline that was not there before: on it, in it, around it or beside it,
 * for a ring may belong to the whole field or card. The system's colour of what is chosen will do too. Gives the kinds that had the
 * focus, and those where nothing showed it.
 */
function lookAtFocus(page: Page): Promise<{ looked: string[]; faults: string[] }> {
  return page.evaluate(async (controls) => {
    const signOf = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      const { outlineStyle, outlineWidth, outlineColor, forcedColorAdjust, backgroundColor } = style;
      // The colour of what is chosen, which is the system's: a part of a day that is typed over.
      if (forcedColorAdjust === 'none') return `${outlineStyle} ${outlineColor} on ${backgroundColor}`;
      const clear = /[,/] 0\)$/.test(outlineColor);
      if (outlineStyle === 'none' || clear || Number.parseFloat(outlineWidth) < 1) return '';
      return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    };
    const signsOf = (near: readonly Element[]) =>
      near.flatMap((one) => [signOf(one), signOf(one, '::before'), signOf(one, '::after')]);
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const looked: string[] = [];
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('[data-focus-kind]')) {
      const kind = element.dataset.focusKind ?? '';
      const parents: Element[] = [];
      for (let one = element.parentElement; one && parents.length < 3; one = one.parentElement)
        parents.push(one);
      let near = [element, ...element.querySelectorAll('*'), ...parents, ...(parents[0]?.children ?? [])];
      // What is opened takes the focus back when it goes nowhere: it goes to something else in there.
      const others = (element.closest('[role="dialog"]') ?? document.body).querySelectorAll<HTMLElement>(
        controls,
      );
      const other = [...others].find((one) => !parents.at(-1)?.contains(one) && one.checkVisibility());
      if (other) other.focus();
      else (document.activeElement as HTMLElement | null)?.blur?.();
      await frame();
      await frame();
      // The only control there is keeps it: then its ring is there already.
      const kept = document.activeElement === element;
      if (kept) near = [element];
      const before = kept ? [] : signsOf(near);
      element.focus();
      // Something modal stands before it: in another story, nothing does.
      if (document.activeElement !== element) {
        delete element.dataset.focusKind;
        continue;
      }
      looked.push(kind);
      const rings = () => signsOf(near).some((sign, index) => sign !== '' && sign !== before[index]);
      // React Aria's rings come with the next drawing, and that may be late on a busy machine.
      for (const late = performance.now() + 1000; performance.now() < late && !rings(); ) await frame();
      if (rings()) delete element.dataset.focusKind;
      else faults.push(`no outline shows the focus: ${element.outerHTML.slice(0, 140)} (${kind})`);
      element.blur();
    }
    return { looked, faults };
  }, controls);
}

/** Controls whose focus cannot be seen under forced colors. Each kind is looked at once, and is `known` then. */
export async function focusFaults(page: Page, known: Set<string>): Promise<string[]> {
  if ((await markNew(page, [...known])) === 0) return [];
  await putOn(page, 'forced colors');
  let faults: string[] = [];
  // What does not show it is tried again: a piece may still have been drawing.
  for (const attempt of [1, 2]) {
    if (attempt === 2 && faults.length === 0) break;
    // For the browser and for React Aria: the next focus comes from the keyboard.
    await page.keyboard.press('F8');
    const seen = await lookAtFocus(page);
    for (const kind of seen.looked) known.add(kind);
    faults = seen.faults;
  }
  return faults;
}
