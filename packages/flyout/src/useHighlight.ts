import {
  type Highlight,
  type HighlightDetails,
  type HighlightProps,
  useControllableState,
} from '@smtp-auth-report/react';
import type { PointerEvent } from 'react';

/** What is pointed at, here or elsewhere, and how to say so for the values of one field. */
export interface FieldHighlight {
  /** The key that is pointed at in this field, or null. */
  key: string | null;
  point: (key: string | null, reason: HighlightDetails['reason']) => void;
}

/** The highlight, held by the owner or here, as one field sees it. */
export function useHighlight(
  { highlight, onHighlightChange }: HighlightProps,
  field: Highlight['field'] | undefined,
): FieldHighlight {
  const [pointed, setPointed] = useControllableState<Highlight | null, [HighlightDetails]>(
    highlight,
    null,
    onHighlightChange,
  );
  return {
    key: pointed && pointed.field === field ? pointed.key : null,
    point: (key, reason) => {
      if (field !== undefined) setPointed(key === null ? null : { field, key }, { reason });
    },
  };
}

/** Attributes of what stands for a value: it is pointed at, another is, or none. */
export function highlightable({ key: pointed, point }: FieldHighlight, key: string) {
  return {
    'data-state': pointed === null ? undefined : pointed === key ? 'highlighted' : 'dimmed',
    // A finger that scrolls points at nothing.
    onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && point(key, 'pointer'),
    onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && point(null, 'pointer'),
  };
}
