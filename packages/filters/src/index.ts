export { addClause } from './addClause.ts';
export {
  ClauseFilter,
  type ClauseFilterDetails,
  type ClauseFilterProps,
} from './ClauseFilter.tsx';
export { DomainFilter, type DomainFilterDetails, type DomainFilterProps } from './DomainFilter.tsx';
export {
  FilterChips,
  type FilterChipsDetails,
  type FilterChipsProps,
} from './FilterChips.tsx';
export {
  type AmountFilterField,
  type ChoiceFilterField,
  type FilterField,
  type FilterWords,
  standardFilterFields,
  type TextFilterField,
  type TextOperator,
} from './filterFields.ts';
export type { FilterSentences } from './filterSentences.ts';
export type { ActiveFilters, Condition, FilterConditions, FilterSet } from './filterSet.ts';
export {
  type FilterStorage,
  localFilterStorage,
  memoryFilterStorage,
  readSavedFilters,
  type SavedFilter,
} from './filterStorage.ts';
export { RangeFilter, type RangeFilterDetails, type RangeFilterProps } from './RangeFilter.tsx';
export { SavedFilters, type SavedFiltersDetails, type SavedFiltersProps } from './SavedFilters.tsx';
export { useFilterSentences } from './useFilterSentences.ts';
