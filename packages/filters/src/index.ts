export {
  ClauseFilter,
  type ClauseFilterDetails,
  type ClauseFilterProps,
} from './ClauseFilter.tsx';
export { DomainFilter, type DomainFilterDetails, type DomainFilterProps } from './DomainFilter.tsx';
export {
  type ActiveFilters,
  FilterChips,
  type FilterChipsDetails,
  type FilterChipsProps,
} from './FilterChips.tsx';
export {
  type AmountFilterField,
  type ChoiceFilterField,
  type FilterField,
  standardFilterFields,
  type TextFilterField,
  type TextOperator,
} from './filterFields.ts';
export type { FilterConditions, FilterSet } from './filterSet.ts';
export {
  type FilterStorage,
  localFilterStorage,
  memoryFilterStorage,
  readSavedFilters,
  type SavedFilter,
} from './filterStorage.ts';
export { RangeFilter, type RangeFilterDetails, type RangeFilterProps } from './RangeFilter.tsx';
export { SavedFilters, type SavedFiltersDetails, type SavedFiltersProps } from './SavedFilters.tsx';
export { type FilterSentences, useFilterSentences } from './useFilterSentences.ts';
