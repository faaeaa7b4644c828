import { useReport } from '@smtp-auth-report/react';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { type Bounds, placeTooltip } from './placeTooltip.ts';

const settleTime = 200;
/** Pixels to the edge of the window. */
const margin = 4;

/** A place of the plot, in pixels from its upper left corner, as drawn for `width`. */
export interface TooltipAnchor {
  x: number;
  y: number;
  width: number;
}

/**
 * Puts the tooltip beside its anchor: within the chart where it has room, within the window always; in the top layer, so that
 * no container clips it. Until the pointer rests it passes through the tooltip, and always where the tooltip must lie over the
 * anchor: else a quick hand would get stuck on it.
 * @param key what it is about; each settles anew
 */
export function useTooltipPlace(ref: RefObject<HTMLElement | null>, anchor: TooltipAnchor, key: string) {
  const { direction } = useReport();
  const { x, y, width } = anchor;
  // After every render, because a name, a number or a note may have changed its size.
  useLayoutEffect(() => {
    const tooltip = ref.current;
    if (!tooltip) return;
    const move = () => place(tooltip, { x, y, width }, direction);
    move();
    // It stands still in the window, so it must follow what scrolls under it.
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('scroll', move, { capture: true, passive: true, signal });
    window.addEventListener('resize', move, listening);
    return () => listening.abort();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key settles anew.
  useEffect(() => {
    const tooltip = ref.current;
    if (!tooltip) return;
    tooltip.dataset.state = 'moving';
    const timer = setTimeout(() => {
      tooltip.dataset.state = tooltip.dataset.place === 'beside' ? 'settled' : 'moving';
    }, settleTime);
    return () => clearTimeout(timer);
  }, [ref, key]);
}

function place(tooltip: HTMLElement, anchor: TooltipAnchor, direction: 'ltr' | 'rtl') {
  const plot = tooltip.parentElement?.getBoundingClientRect();
  const chart = tooltip.closest('[data-sar="chart"]')?.getBoundingClientRect();
  if (!plot || !chart) return;
  raise(tooltip);
  const box = tooltip.getBoundingClientRect();
  // Rounded up: a fraction of a pixel too many would stick out.
  const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  const { clientWidth, clientHeight } = document.documentElement;
  const viewport = { left: margin, right: clientWidth - margin, top: margin, bottom: clientHeight - margin };
  const inside: Bounds = {
    ...viewport,
    left: Math.max(viewport.left, chart.left),
    right: Math.min(viewport.right, chart.right),
  };
  const x = plot.left + anchor.x * (plot.width / anchor.width);
  const y = plot.top + anchor.y;
  const within = placeTooltip(x, y, size, inside, direction);
  const { left, top, beside } = within.beside ? within : placeTooltip(x, y, size, viewport, direction);
  tooltip.style.setProperty('left', `${left}px`);
  tooltip.style.setProperty('top', `${top}px`);
  tooltip.dataset.place = beside ? 'beside' : 'over';
}

/** Into the top layer, where the browser has one for popovers; elsewhere it is above its chart. */
function raise(tooltip: HTMLElement) {
  if (!('showPopover' in tooltip) || tooltip.popover === 'manual') return;
  tooltip.popover = 'manual';
  tooltip.showPopover();
}
