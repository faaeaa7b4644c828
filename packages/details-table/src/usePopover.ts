import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const gap = 4;
/** As much height as a long list of columns may take. */
const room = 320;

/**
 * A button and what it opens over the page, by the platform: Escape and a press elsewhere close it, and the focus comes back. Only its
 * place is ours, until every browser can anchor it.
 */
export function usePopover<Panel extends HTMLElement = HTMLDivElement>() {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<Panel>(null);
  // What has the focus in it must still be there when it closes, for the focus to come back: once opened, it stays drawn.
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const [opener, popover] = [button.current, panel.current];
    if (!opener || !popover) return;
    // As a property: React 18 and 19 spell the attribute differently.
    opener.popoverTargetElement = popover;
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState !== 'open') return;
      // Drawn before it shows: React 18 would draw what this event asks for only later, and the next Tab would go past an empty panel.
      flushSync(() => setOpened(true));
      place(opener, popover);
    };
    // Before it shows, or it would be seen elsewhere first.
    popover.addEventListener('beforetoggle', onToggle);
    return () => popover.removeEventListener('beforetoggle', onToggle);
  }, []);
  return { button, panel, opened };
}

/** Below the button where there is room, else above; on the side of it that has the room, in both directions of reading. */
function place(opener: HTMLElement, { style }: HTMLElement) {
  const from = opener.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const toLeft = from.right > clientWidth - from.left;
  style.left = toLeft ? 'auto' : `${from.left + scrollX}px`;
  style.right = toLeft ? `${clientWidth - from.right - scrollX}px` : 'auto';
  const below = clientHeight - from.bottom >= Math.min(room, from.top);
  style.top = below ? `${from.bottom + gap + scrollY}px` : 'auto';
  style.bottom = below ? 'auto' : `${clientHeight - from.top + gap - scrollY}px`;
}
