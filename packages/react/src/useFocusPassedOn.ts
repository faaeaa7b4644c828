import { useState } from 'react';

/** Not React's `RefCallback`: those of two versions of its types do not fit into each other. */
type Watch = (element: HTMLElement | null) => void;

/**
 * For the `ref` of a notice's button that is gone once it was pressed. The focus that it had would begin anew at the top of the page:
 * it goes to the piece that stands in the notice's place or, where a skeleton does, to the piece or the dialog around it.
 */
export function useFocusPassedOn(): Watch {
  return useState(watchButton)[0];
}

function watchButton(): Watch {
  let button: HTMLElement | null = null;
  return (element) => {
    // It is taken out of the page after this.
    if (!element && button?.matches(':focus')) passFocusOn(button.parentElement);
    button = element;
  };
}

function passFocusOn(notice: HTMLElement | null) {
  const around = notice?.parentElement;
  if (!around) return;
  const at = [...around.children].indexOf(notice);
  // What takes its place is there when React has drawn.
  queueMicrotask(() => {
    // Else somebody knew where the focus belongs.
    if (document.activeElement !== document.body) return;
    const heir = around.children[at]?.closest<HTMLElement>('[data-sar], [role="dialog"]') ?? around;
    // Those that have no place in the order of Tab can have the focus, too.
    if (heir.tabIndex < 0) heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  });
}
