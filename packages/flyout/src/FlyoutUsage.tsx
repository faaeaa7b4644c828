import { type DimensionDefinition, dimensionOf, type PivotTable } from '@smtp-auth-report/core';
import { type HighlightProps, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { FlyoutSection, type FlyoutSectionProps } from './FlyoutSection.tsx';
import { ShareBar } from './ShareBar.tsx';
import { ShareTable } from './ShareTable.tsx';
import { sharesOf } from './shares.ts';
import { useHighlight } from './useHighlight.ts';

export interface FlyoutUsageProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'children'>,
    Pick<FlyoutSectionProps, 'level'>,
    HighlightProps {
  /** One row, columns of the dimension, measure messages. */
  messages: PivotTable;
  /** The same, measure senders: different senders per column. Without it there is no column of senders. */
  senders?: PivotTable | undefined;
  /** How its values are named and coloured, and by its `id` highlighted. Default: TLS versions. */
  dimension?: Partial<Pick<DimensionDefinition, 'id' | 'valueLabel' | 'swatch'>> | undefined;
  /** Default: TLS usage. */
  title?: ReactNode;
}

/** Per value: messages, percent of messages, senders; as a bar and as a table. */
export const FlyoutUsage = forwardRef<HTMLElement, FlyoutUsageProps>(function FlyoutUsage(props, ref) {
  const {
    messages,
    senders,
    dimension = dimensionOf('tls'),
    title,
    highlight,
    onHighlightChange,
    ...rest
  } = props;
  const { translate, messages: words } = useReport();
  const pointed = useHighlight({ highlight, onHighlightChange }, dimension.id);
  const { valueLabel = (key: string) => key || words.notKnown, swatch = () => undefined } = dimension;
  const heading = title ?? translate('tlsUsage');
  const shares = sharesOf(messages, senders, (key) => valueLabel(key, words), swatch);
  return (
    <FlyoutSection title={heading} {...rest} ref={ref}>
      <ShareBar shares={shares} highlight={pointed} />
      <ShareTable
        shares={shares}
        total={{ messages: messages.total, senders: senders?.total }}
        heading={heading}
        caption={title === undefined && senders ? translate('tlsUsageCaption') : undefined}
        highlight={pointed}
      />
    </FlyoutSection>
  );
});
