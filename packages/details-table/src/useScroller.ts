import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface ScrollerSize {
  /** The content is larger than its place: only then must a keyboard reach it to scroll. */
  scrolls: boolean;
  /** The column of domains has room. Undefined until a table is drawn, or without that column. */
  domains: boolean | undefined;
  /** All rows are equally high; 0 until one is drawn. */
  row: number;
  head: number;
  foot: number;
  /** Of the place. */
  block: number;
}

const unknown: ScrollerSize = { scrolls: false, domains: undefined, row: 0, head: 0, foot: 0, block: 0 };

// Effects of layout do nothing on a server, and say so on React 18.
export const useBrowserLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What the drawn table measures, again whenever it or its place changes its size, or it has other columns. */
export function useScroller(columns: unknown): [RefObject<HTMLDivElement | null>, ScrollerSize] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(unknown);
  useBrowserLayout(() => {
    // They are why this runs again.
    void columns;
    const element = ref.current;
    if (!element) return;
    const update = () => {
      const next = measure(element);
      setSize((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [columns]);
  return [ref, size];
}

function measure(element: HTMLElement): ScrollerSize {
  const domain = element.querySelector('th[data-column="domain"]');
  const height = (selector: string) => element.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  return {
    scrolls: element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
    // The stylesheet says from which width.
    domains: domain ? getComputedStyle(domain).display !== 'none' : undefined,
    row: height('[data-part="row"]'),
    head: height('thead'),
    foot: height('tfoot'),
    block: element.clientHeight,
  };
}
