import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Screen } from './portalPage.ts';

/** One way to do things: what a task asks for, done as somebody with this hand does it. */
export interface Hand {
  name: string;
  screen: Screen;
  /** A button, a link, an option. */
  press: (target: Locator) => Promise<void>;
  /** A box or a switch. */
  check: (target: Locator) => Promise<void>;
  /** One of several, all in sight. */
  choose: (target: Locator) => Promise<void>;
  /** One of a list that unfolds. */
  pick: (list: Locator, label: string) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
}

const shown = (list: Locator) =>
  list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label);

const mouse: Hand = {
  name: 'by mouse',
  screen: { width: 1280, height: 900 },
  press: (target) => target.click(),
  check: (target) => target.click(),
  choose: (target) => target.click(),
  pick: async (list, label) => {
    await list.selectOption({ label });
  },
  async write(field, text) {
    await field.click({ clickCount: 3 });
    await field.page().keyboard.type(text);
  },
};

/** What leads on from where the focus is: nothing when it is there, arrows in a group that has it beside this, else Tab. */
function keyTo(target: Locator): Promise<'Tab' | 'ArrowDown' | null> {
  return target.evaluate((element) => {
    const { activeElement: focus } = document;
    const memory = globalThis as { focusBefore?: Element | null };
    const stuck = memory.focusBefore === focus;
    memory.focusBefore = focus;
    if (focus === element) return null;
    const group = element.closest('[role="radiogroup"], [role="listbox"], [role="menu"], fieldset, tbody');
    const alike = (name: string) => focus?.getAttribute(name) === element.getAttribute(name);
    const beside = group?.contains(focus) && ['data-part', 'type', 'role'].every(alike);
    // In a group of boxes each has a tab stop, and arrows lead nowhere.
    return beside && !stuck ? 'ArrowDown' : 'Tab';
  });
}

/** Tab, and arrows in a group, until this has the focus, as somebody without a pointer does. */
export async function reach(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 120; presses++) {
    const key = await keyTo(target);
    if (!key) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`The keys never reached ${target}.`);
}

const keys: Hand = {
  name: 'by keyboard alone',
  screen: { width: 1280, height: 900 },
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  async check(target) {
    await reach(target);
    await target.page().keyboard.press('Space');
  },
  async choose(target) {
    await reach(target);
    if (!(await target.isChecked())) await target.page().keyboard.press('Space');
  },
  async pick(list, label) {
    await reach(list);
    await list.page().keyboard.press('Home');
    for (let presses = 0; presses < 20 && (await shown(list)) !== label; presses++)
      await list.page().keyboard.press('ArrowDown');
    expect(await shown(list)).toBe(label);
  },
  async write(field, text) {
    await reach(field);
    await field.page().keyboard.press('ControlOrMeta+A');
    await field.page().keyboard.type(text);
  },
};

/** How far the middle of this is from another thing to press, when it is small: WCAG 2.5.8 asks for 24 pixels, of size or of room. */
function roomOf(target: Locator) {
  return target.evaluate((element) => {
    // A box is pressed by its label too.
    const pressed = element.closest('label') ?? element;
    const { left, right, top, width, height } = pressed.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const around = Array.from({ length: 16 }, (_, step) => (step / 8) * Math.PI);
    const crowded = around.some((angle) => {
      const hit = document.elementFromPoint(
        middle.x + 11.5 * Math.cos(angle),
        middle.y + 11.5 * Math.sin(angle),
      );
      const other = hit?.closest('a, button, input, select, label, summary');
      return other && !pressed.contains(other) && !other.contains(pressed);
    });
    return { left, right, size: Math.min(width, height), crowded };
  });
}

/** Nothing is wider than the finger's screen. */
export async function fitsScreen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

/** Large enough or with room around, and on the screen from side to side. */
async function tap(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const faults = async () => {
    const { left, right, size, crowded } = await roomOf(target);
    const narrow = size < 24 && crowded ? [`is ${size} px and has no room`] : [];
    return left < 0 || right > 320 ? [...narrow, `is from ${left} to ${right}`] : narrow;
  };
  // What opens may still be on its way to its place.
  await expect.poll(faults, { message: `${target}` }).toEqual([]);
  await target.tap();
  await fitsScreen(target.page());
}

const finger: Hand = {
  name: 'by finger, on 320 by 640 pixels',
  screen: { width: 320, height: 640, touch: true },
  press: tap,
  check: tap,
  choose: tap,
  pick: async (list, label) => {
    await list.tap();
    await list.selectOption({ label });
  },
  async write(field, text) {
    await tap(field);
    await field.page().keyboard.press('ControlOrMeta+A');
    await field.page().keyboard.type(text);
  },
};

export const hands: readonly Hand[] = [mouse, keys, finger];

/** Whether somebody with this hand has no keys. */
export const isFinger = (hand: Hand) => hand === finger;
export const isKeys = (hand: Hand) => hand === keys;

/** Where keys go to what is open. */
export async function focusIsIn(open: Locator): Promise<void> {
  const isIn = (element: Element) =>
    element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);
  await expect.poll(() => open.evaluate(isIn)).toBe(true);
}

/**
 * Away from what is open, by Escape. A dialog takes its focus once more half a second after it opened, and can lose a key then: it is pressed
 * again, but not while what is open is on its way out, for it would close what is under it.
 */
export async function closeByEscape(page: Page, open: Locator): Promise<void> {
  await focusIsIn(open);
  const closes = async () => {
    await page.keyboard.press('Escape');
    return open.waitFor({ state: 'detached', timeout: 5000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(closes).toBe(true);
}
