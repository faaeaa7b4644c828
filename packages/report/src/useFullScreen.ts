import { useEffect, useState } from 'react';

export interface FullScreen {
  /** The element fills the screen now. */
  on: boolean;
  /** False where the browser lets no element do so. */
  possible: boolean;
  toggle: () => void;
  leave: () => void;
}

/** Lets an element fill the screen, and come back: by Escape too, which is the browser's. */
export function useFullScreen(element: HTMLElement | null): FullScreen {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!element) return;
    const { ownerDocument } = element;
    // Not `fullscreenElement`: from within a shadow root it is the root's host.
    const change = () => setOn(element.matches(':fullscreen'));
    ownerDocument.addEventListener('fullscreenchange', change);
    return () => ownerDocument.removeEventListener('fullscreenchange', change);
  }, [element]);
  const leave = () => {
    if (element?.matches(':fullscreen')) void element.ownerDocument.exitFullscreen().catch(ignore);
  };
  const toggle = () => {
    if (on) leave();
    else void element?.requestFullscreen().catch(ignore);
  };
  return { on, possible: element?.ownerDocument.fullscreenEnabled === true, toggle, leave };
}

/** A browser or a frame may refuse: then everything stays as it is. */
const ignore = () => undefined;
