import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface WidgetCardTitleProps extends ComponentPropsWithoutRef<'h3'> {
  /** Where the card stands in the page's outline. Default 3. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** The card's heading. Without children it says the catalogue's title. */
export const WidgetCardTitle = forwardRef<HTMLHeadingElement, WidgetCardTitleProps>(function WidgetCardTitle(
  { level = 3, children, ...rest },
  ref,
) {
  const { translate } = useReport();
  const Heading = `h${level}` as const;
  return (
    <Heading data-part="title" {...rest} ref={ref}>
      {children ?? translate('cardTitle')}
    </Heading>
  );
});
