import { useReport } from '@smtp-auth-report/react';
import type { Series } from './series.ts';
import { type FilterOptions, filterBy } from './seriesFilter.ts';

interface FilterButtonProps extends FilterOptions {
  series: readonly Series[];
  visible: readonly Series[];
}

/** Offers what is shown as a condition, once some series are hidden. */
export function FilterButton({ series, visible, ...options }: FilterButtonProps) {
  const { translate } = useReport();
  const filter = visible.length < series.length ? filterBy(visible, options) : undefined;
  if (!filter) return null;
  const [first] = visible;
  return (
    <button type="button" data-part="legend-filter" onClick={filter}>
      {visible.length === 1 && first
        ? translate('filterOnly', { name: first.name })
        : translate('filterByThese')}
    </button>
  );
}
