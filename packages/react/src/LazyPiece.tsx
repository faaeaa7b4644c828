import type { ComponentType, ReactNode } from 'react';
import { type LazyPart, usePart } from './lazyPart.ts';
import { RenderError } from './RenderError.tsx';

export interface LazyPieceProps<Props> {
  part: LazyPart<Props>;
  /** Of the component that comes. */
  props: Props;
  /** What stands in for it until it is there: best of the size of what comes. */
  children?: ReactNode;
}

/**
 * A piece in a module of its own. Where it cannot be loaded, a sentence and a retry stand in its place, and stay while it is loaded
 * once more: the focus is on them.
 */
export function LazyPiece<Props extends object>({ part, props, children }: LazyPieceProps<Props>) {
  const loaded = usePart(part);
  if (!loaded) return children;
  if (loaded.Part === null) return <RenderError onRetry={loaded.retry} retrying={loaded.retrying} />;
  const Part: ComponentType<Props> = loaded.Part;
  return <Part {...props} />;
}
