import type { FilterSentences } from './filterSentences.ts';
import { type ActiveFilters, conditionsOf, filterSetText, toConditions } from './filterSet.ts';

export interface FilterChip {
  id: string;
  label: string;
  /** What is left without it. */
  without: Partial<ActiveFilters>;
}

/** What differs from the defaults, and every condition. */
export function chipsOf(
  value: ActiveFilters,
  defaults: ActiveFilters,
  sentences: FilterSentences,
): FilterChip[] {
  const rangeText = ({ range }: ActiveFilters) =>
    filterSetText({ domain: null, range, where: [], having: [] });
  const chips: FilterChip[] = [];
  const add = (id: string, label: string, without: FilterChip['without']) =>
    chips.push({ id, label, without });
  if (rangeText(value) !== rangeText(defaults)) {
    add('range', sentences.range(value.range), { range: defaults.range });
  }
  if (value.domain !== null && value.domain !== defaults.domain) {
    add('domain', sentences.domain(value.domain), { domain: defaults.domain });
  }
  if (value.search !== defaults.search) {
    add('search', sentences.search(value.search), { search: defaults.search });
  }
  const conditions = conditionsOf(value);
  conditions.forEach((condition, index) => {
    const without = toConditions(conditions.filter((_, other) => other !== index));
    add(`condition ${index}`, sentences.condition(condition), without);
  });
  return chips;
}
