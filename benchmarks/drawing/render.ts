import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Renders at once, as React does after a press. */
export function rendererInto(host: Element): (view: ReactNode) => void {
  const root = createRoot(host);
  return (view) => flushSync(() => root.render(view));
}
