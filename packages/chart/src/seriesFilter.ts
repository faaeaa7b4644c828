import type { DimensionId, FieldClause } from '@smtp-auth-report/core';
import type { SyntheticEvent } from 'react';
import type { Series } from './series.ts';

export interface FilterDetails {
  reason: 'filter';
  event: SyntheticEvent;
}

export interface FilterOptions {
  /** The dimension that the series are values of. */
  columnsField: DimensionId | undefined;
  /** Undefined: there is nothing to filter. */
  onFilter: ((clause: FieldClause, details: FilterDetails) => void) | undefined;
}

/** Hands on that only these series are wanted; undefined where that cannot be said: the folded rest has no key. */
export function filterBy(
  series: readonly Series[],
  { columnsField, onFilter }: FilterOptions,
): ((event: SyntheticEvent) => void) | undefined {
  if (!columnsField || !onFilter || !series.every(({ isValue }) => isValue)) return undefined;
  const value = series.map(({ key }) => key);
  return (event) => onFilter({ field: columnsField, op: 'in', value }, { reason: 'filter', event });
}
