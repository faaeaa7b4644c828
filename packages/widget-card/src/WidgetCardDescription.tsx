import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface WidgetCardDescriptionProps extends ComponentPropsWithoutRef<'p'> {
  /** How many days the number covers. */
  days: number;
}

/** One sentence: what is counted, and over how many days. */
export const WidgetCardDescription = forwardRef<HTMLParagraphElement, WidgetCardDescriptionProps>(
  function WidgetCardDescription({ days, ...rest }, ref) {
    const { translate } = useReport();
    return (
      <p data-part="description" {...rest} ref={ref}>
        {translate('cardDescription', { count: days })}
      </p>
    );
  },
);
