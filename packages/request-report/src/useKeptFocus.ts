import { activeElementOf } from '@smtp-auth-report/react';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a list when what had it goes with its item, or changes its kind: to a button of the item that has its
 * place now, else to the list.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, items: readonly unknown[]): void {
  const place = useRef(-1);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const noteAt = (focused: Element) => {
      const item = focused.closest('li');
      place.current = item ? [...element.children].indexOf(item) : -1;
    };
    const note = (event: FocusEvent) => noteAt(event.target as Element);
    const focused = activeElementOf(element);
    // It came before this listened: into server HTML, or right after the first drawing.
    if (focused && element.contains(focused)) noteAt(focused);
    const leave = ({ target }: FocusEvent) => {
      // Later, when it is known whether a person left it or it went: not every browser tells of the latter.
      queueMicrotask(() => {
        if ((target as Element).isConnected && !element.contains(activeElementOf(element)))
          place.current = -1;
      });
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', leave);
    };
  });
  useEffect(() => {
    const element = list.current;
    if (place.current < 0 || !element) return;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement !== body) return;
    const item = element.children[Math.min(place.current, items.length - 1)];
    const button = item?.querySelector('button') ?? element;
    button.focus();
  }, [list, items]);
}
