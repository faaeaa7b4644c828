import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { splitCount } from './splitCount.ts';

export interface WidgetCardDeltaProps extends ComponentPropsWithoutRef<'p'> {
  senders: number;
  /** Different senders in as many days before; `null` when nobody counted them, and then nothing is said. */
  previousSenders: number | null;
  days: number;
}

type Trend = 'more' | 'fewer' | 'same' | 'new';

// The sign is a shape, so that it is read without colour: more senders is neither good nor bad.
const signs: Record<Trend, string> = {
  more: 'M8 13V4M4 7.5 8 3.5l4 4',
  fewer: 'M8 3v9M4 8.5l4 4 4-4',
  same: 'M3.5 6h9M3.5 10h9',
  new: 'M8 3v10M3 8h10',
};

function trendOf(senders: number, previous: number): Trend {
  if (senders === previous) return 'same';
  if (previous === 0) return 'new';
  return senders > previous ? 'more' : 'fewer';
}

/** Change against as many days before: a sign, the number, the words. */
export const WidgetCardDelta = forwardRef<HTMLParagraphElement, WidgetCardDeltaProps>(
  function WidgetCardDelta({ senders, previousSenders, days, ...rest }, ref) {
    const { translate, format } = useReport();
    if (previousSenders === null) return null;
    const trend = trendOf(senders, previousSenders);
    const count = Math.abs(senders - previousSenders);
    const daysBefore = translate('daysBefore', { count: days });
    const sentences: Record<Trend, () => string> = {
      more: () => translate('deltaMore', { count, daysBefore }),
      fewer: () => translate('deltaFewer', { count, daysBefore }),
      same: () => translate('deltaSame', { count: days }),
      new: () => translate('deltaNew', { count: days }),
    };
    const sentence = sentences[trend]();
    const counted = trend === 'more' || trend === 'fewer';
    const [before, figure, after] = counted ? splitCount(sentence, format.number(count)) : ['', '', sentence];
    return (
      <p data-part="delta" data-trend={trend} {...rest} ref={ref}>
        <svg data-part="sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={signs[trend]} />
        </svg>
        <span>
          {before}
          {figure && <span data-part="number">{figure}</span>}
          {after}
        </span>
      </p>
    );
  },
);
