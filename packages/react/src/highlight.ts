import type { DimensionId } from '@smtp-auth-report/core';

/** What a person points at, in whichever piece: a value of a dimension, or a day. The other pieces then show the same. */
export interface Highlight {
  field: DimensionId | 'day';
  /** As rows and columns of a `PivotTable` have it. */
  key: string;
}

export interface HighlightDetails {
  reason: 'pointer' | 'focus';
}

/** A piece that shows what is pointed at elsewhere, and tells what is pointed at in it. */
export interface HighlightProps {
  highlight?: Highlight | null | undefined;
  /** Null: nothing is pointed at any more. */
  onHighlightChange?: ((next: Highlight | null, details: HighlightDetails) => void) | undefined;
}
