import { defaultReportState } from '@smtp-auth-report/core';
import {
  ClauseFilter,
  type ClauseFilterProps,
  DomainFilter,
  FilterChips,
  RangeFilter,
  SavedFilters,
  type SavedFiltersProps,
} from '@smtp-auth-report/filters';
import { PieceBoundary, useReport } from '@smtp-auth-report/react';
import type { ReportPart } from './reportParts.ts';
import { useDomains } from './useDomains.ts';

export interface ReportFiltersProps extends ReportPart {
  /** The longest range that can be chosen, in days. Default 90. */
  maxDays?: number | undefined;
  /** What conditions can be put on. Default: `standardFilterFields` of `filters`. */
  filterFields?: ClauseFilterProps['fields'];
  /** Where saved filters are kept; give the same one each time. Default: this browser's `localStorage`. */
  filterStorage?: SavedFiltersProps['storage'];
}

/** What the report is about: domain, days, conditions, and what is saved of them. */
export function ReportFilters({
  source,
  range,
  state,
  change,
  filterFields,
  filterStorage,
  maxDays,
}: ReportFiltersProps) {
  const { translate } = useReport();
  const domains = useDomains(source, range);
  return (
    <PieceBoundary>
      <div data-part="filters" role="group" aria-label={translate('filters')}>
        <DomainFilter
          {...domains}
          value={state.domain}
          onValueChange={(domain) => change({ domain }, 'domain')}
        />
        <RangeFilter
          value={state.range}
          resolved={range}
          maxDays={maxDays}
          onValueChange={(next) => change({ range: next }, 'range')}
        />
        <div data-part="conditions">
          <ClauseFilter
            value={state}
            fields={filterFields}
            onValueChange={(conditions) => change(conditions, 'filters')}
          />
          <SavedFilters
            value={state}
            fields={filterFields}
            storage={filterStorage}
            onValueChange={(filter) => change(filter, 'filters')}
          />
        </div>
      </div>
      <FilterChips
        value={state}
        // The range has its own control, always in sight.
        defaults={{ ...defaultReportState, range: state.range }}
        fields={filterFields}
        onValueChange={(filters) => change(filters, 'filters')}
      />
    </PieceBoundary>
  );
}
