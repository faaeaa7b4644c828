import type { Day } from '@smtp-auth-report/core';
import type { HighlightDetails, HighlightProps } from '@smtp-auth-report/react';
import { type HTMLAttributes, useEffect, useRef } from 'react';

/** Of an element that belongs to a day. */
export interface DayPointing
  extends Pick<HTMLAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'> {
  'data-highlighted'?: '' | undefined;
}

/** Which day is pointed at: told to the other pieces, and known from them. */
export function useDayHighlight({ highlight, onHighlightChange }: HighlightProps) {
  const told = useRef(false);
  const listener = useRef(onHighlightChange);
  useEffect(() => {
    listener.current = onHighlightChange;
  });
  // What has gone can no longer be pointed at.
  useEffect(
    () => () => {
      if (told.current) listener.current?.(null, { reason: 'pointer' });
    },
    [],
  );
  const tell = (day: Day | null, reason: HighlightDetails['reason']) => {
    told.current = day !== null;
    listener.current?.(day === null ? null : { field: 'day', key: day }, { reason });
  };
  return (day: Day): DayPointing => ({
    'data-highlighted': highlight?.field === 'day' && highlight.key === day ? '' : undefined,
    onPointerEnter: () => tell(day, 'pointer'),
    onPointerLeave: () => tell(null, 'pointer'),
    onFocus: () => tell(day, 'focus'),
    onBlur: () => tell(null, 'focus'),
  });
}
