export { DomainFilter, type DomainFilterDetails, type DomainFilterProps } from './DomainFilter.tsx';
export { RangeFilter, type RangeFilterDetails, type RangeFilterProps } from './RangeFilter.tsx';
