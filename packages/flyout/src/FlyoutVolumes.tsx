import { dimensionOf, type PivotColumn, type PivotTable } from '@smtp-auth-report/core';
import { displayDomain, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { FlyoutSection } from './FlyoutSection.tsx';

export interface FlyoutVolumesProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'children'> {
  /** One row, columns are domains, measure messages; the column of others last. */
  domains: PivotTable;
}

const domainDimension = dimensionOf('domain');

/** Messages per domain, the largest first, the rest as others. */
export const FlyoutVolumes = forwardRef<HTMLElement, FlyoutVolumesProps>(function FlyoutVolumes(
  { domains, ...rest },
  ref,
) {
  const { translate, messages, format } = useReport();
  const largest = domains.columns.reduce((most, column) => Math.max(most, column.total), 0);
  const labelOf = ({ key, folded }: PivotColumn) =>
    folded === undefined
      ? displayDomain(domainDimension.valueLabel?.(key, messages) ?? key)
      : translate('others', { count: folded });
  return (
    <FlyoutSection title={translate('volumes')} {...rest} ref={ref}>
      <table>
        <caption data-part="hidden">{translate('volumesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('domain')}</th>
            <th scope="col">{translate('messages')}</th>
            <th scope="col">{translate('percentOfMessages')}</th>
          </tr>
        </thead>
        <tbody>
          {domains.columns.map((column) => (
            <tr key={column.folded === undefined ? `d${column.key}` : 'others'}>
              <th scope="row">
                <bdi data-part="domain">{labelOf(column)}</bdi>
                <VolumeBar share={column.total / (largest || 1)} folded={column.folded !== undefined} />
              </th>
              <td>{format.number(column.total)}</td>
              <td>{format.percent(column.total, domains.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FlyoutSection>
  );
});

/** Drawn from the side where reading starts. The number stands beside it. */
function VolumeBar({ share, folded }: { share: number; folded: boolean }) {
  const { direction } = useReport();
  const width = share * 100;
  return (
    <svg data-part="bar" data-series={folded ? 'others' : 1} aria-hidden="true">
      <rect
        x={`${(direction === 'rtl' ? 100 - width : 0).toFixed(2)}%`}
        width={`${width.toFixed(2)}%`}
        height="100%"
        rx="1"
      />
    </svg>
  );
}
