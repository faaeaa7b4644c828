import { dimensionOf, type PivotTable } from '@smtp-auth-report/core';
import { displayDomain, type HighlightProps, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { BarTable } from './BarTable.tsx';
import { FlyoutSection, type FlyoutSectionProps } from './FlyoutSection.tsx';
import { useHighlight } from './useHighlight.ts';

export interface FlyoutVolumesProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'children'>,
    Pick<FlyoutSectionProps, 'level'>,
    HighlightProps {
  /** One row, columns are domains, measure messages; the column of others last. */
  domains: PivotTable;
}

const { id, valueLabel } = dimensionOf('domain');

/** Messages per domain, the largest first, the rest as others. */
export const FlyoutVolumes = forwardRef<HTMLElement, FlyoutVolumesProps>(function FlyoutVolumes(
  { domains, highlight, onHighlightChange, ...rest },
  ref,
) {
  const { translate, messages } = useReport();
  const pointed = useHighlight({ highlight, onHighlightChange }, id);
  return (
    <FlyoutSection title={translate('volumes')} {...rest} ref={ref}>
      <BarTable
        values={domains}
        heading={translate('domain')}
        caption={translate('volumesCaption')}
        labelOf={(key) => displayDomain(valueLabel?.(key, messages) ?? key)}
        highlight={pointed}
      />
    </FlyoutSection>
  );
});
