import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { splitCount } from './splitCount.ts';

export interface WidgetCardValueProps extends ComponentPropsWithoutRef<'p'> {
  /** Different senders in the whole range. */
  senders: number;
}

/** The number, with its unit beside it. */
export const WidgetCardValue = forwardRef<HTMLParagraphElement, WidgetCardValueProps>(
  function WidgetCardValue({ senders, ...rest }, ref) {
    const { translate, format } = useReport();
    const [before, figure, after] = splitCount(
      translate('sendersCount', { count: senders }),
      format.number(senders),
    );
    return (
      <p data-part="value" {...rest} ref={ref}>
        {before && <span data-part="unit">{before}</span>}
        <span data-part="number">{figure}</span>
        {after && <span data-part="unit">{after}</span>}
      </p>
    );
  },
);
