import { activeElementOf } from '@smtp-auth-report/react';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { type ScrollerSize, useBrowserLayout } from './useScroller.ts';
import type { ShownRows } from './useShownRows.ts';

/** What in a row can have the focus. */
const stops = [
  '[data-part="open"]',
  '[data-part="select-box"]',
  '[data-part="only-domain"]',
  '[data-part="only"]',
];

/**
 * The keyboard's way through the rows, also through those that are not drawn: one row is in the order of Tab, arrow keys, Page Up,
 * Page Down, Home and End go to another.
 */
export function useRowFocus(rows: ShownRows, size: ScrollerSize) {
  const [focused, setFocused] = useState<{ key: string; index: number } | null>(null);
  /** Where the focus goes once its row is drawn. */
  const wanted = useRef<{ body: HTMLElement; stop: string; index: number } | null>(null);
  const index = focused && placeOf(focused, rows);

  useBrowserLayout(() => {
    const goal = wanted.current;
    wanted.current = null;
    if (goal) rowOf(goal.body, goal.index)?.querySelector<HTMLElement>(goal.stop)?.focus();
  }, [focused]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const stop = stops.find((selector) => (event.target as Element).matches(selector));
    if (stop === undefined || index === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = goalOf(event.key, index, { count: rows.length, page: pageOf(size) });
    const key = next === undefined ? undefined : rows.at(next)?.key;
    if (next === undefined || key === undefined) return;
    event.preventDefault();
    wanted.current = { body: event.currentTarget, stop, index: next };
    setFocused({ key, index: next });
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = indexOf(event.target);
    const key = place === undefined ? undefined : rows.at(place)?.key;
    if (place !== undefined && key !== undefined) setFocused({ key, index: place });
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // A window that loses the focus gives it back to the same element, which must still be there.
    const stays =
      currentTarget.contains(relatedTarget) || currentTarget.contains(activeElementOf(currentTarget));
    if (!stays) setFocused(null);
  };
  return { focused: index, handlers: { onKeyDown, onFocus, onBlur } };
}

/** Rows that came anew may have moved the one with the focus. */
function placeOf({ key, index }: { key: string; index: number }, rows: ShownRows): number | null {
  if (rows.at(index)?.key === key) return index;
  const place = rows.indexOf(key);
  return place < 0 ? null : place;
}

function pageOf({ block, head, foot, row }: ScrollerSize): number {
  return Math.max(1, Math.floor((block - head - foot) / (row || Infinity)) - 1);
}

function goalOf(key: string, index: number, { count, page }: { count: number; page: number }) {
  const last = count - 1;
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'PageUp':
      return Math.max(0, index - page);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The place among the shown rows of the row that an element is in. */
export function indexOf(element: EventTarget): number | undefined {
  const row = (element as Element).closest<HTMLElement>('[data-part="row"]');
  return row ? Number(row.dataset.index) : undefined;
}

function rowOf(body: HTMLElement, index: number): HTMLElement | null {
  return body.querySelector<HTMLElement>(`[data-part="row"][data-index="${index}"]`);
}
