import { defaultReportState, type ReportState } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { type FilterField, standardFilterFields } from './filterFields.ts';
import { conditionsOf, filterSetText, toConditions } from './filterSet.ts';
import { Icon } from './Icon.tsx';
import { type FilterSentences, useFilterSentences } from './useFilterSentences.ts';

/** Everything that narrows a report, of `ReportState`. */
export type ActiveFilters = Pick<ReportState, 'domain' | 'range' | 'where' | 'having' | 'search'>;

export interface FilterChipsDetails {
  reason: 'remove' | 'clear';
  event: MouseEvent<HTMLButtonElement>;
}

export interface FilterChipsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onChange'> {
  /** A `ReportState` fits. */
  value: ActiveFilters;
  onValueChange?: ((next: ActiveFilters, details: FilterChipsDetails) => void) | undefined;
  /** What has no chip, and what “Clear all” comes back to. Default: that of `defaultReportState`. */
  defaults?: ActiveFilters | undefined;
  /** Names of what conditions are put on. Default: `standardFilterFields`. */
  fields?: readonly FilterField[] | undefined;
}

interface Chip {
  id: string;
  label: string;
  /** What is left without it. */
  without: Partial<ActiveFilters>;
}

/** What is active: a chip for each, with a button that removes it, and one that removes all. Nothing is drawn where nothing is. */
export const FilterChips = forwardRef<HTMLDivElement, FilterChipsProps>(function FilterChips(
  { value, onValueChange, defaults = defaultReportState, fields = standardFilterFields, children, ...rest },
  ref,
) {
  const { translate } = useReport();
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement);
  const chips = chipsOf(value, defaults, useFilterSentences(fields));
  const [said, setSaid] = useState('');
  const focusAfter = useFocusAfter(root, chips.length);

  const { domain, range, where, having, search } = value;
  const current = { domain, range, where, having, search };
  const remove = (chip: Chip, index: number, event: MouseEvent<HTMLButtonElement>) => {
    setSaid(translate('filterRemoved', { filter: chip.label }));
    focusAfter(index);
    onValueChange?.({ ...current, ...chip.without }, { reason: 'remove', event });
  };
  const clear = (event: MouseEvent<HTMLButtonElement>) => {
    setSaid(translate('filtersCleared'));
    focusAfter(0);
    const { domain, range, where, having, search } = defaults;
    onValueChange?.({ domain, range, where, having, search }, { reason: 'clear', event });
  };
  return (
    <div
      role="group"
      aria-label={translate('activeFilters')}
      {...rest}
      ref={root}
      // Takes the focus when the last chip goes.
      tabIndex={-1}
      data-sar="filter-chips"
      data-part="root"
      data-state={chips.length > 0 ? 'active' : 'empty'}
    >
      {chips.length > 0 && (
        <ul data-part="chips">
          {chips.map((chip, index) => (
            <li key={chip.id} data-part="chip">
              <bdi data-part="chip-label">{chip.label}</bdi>
              <button
                type="button"
                data-part="remove"
                aria-label={translate('removeFilter', { filter: chip.label })}
                onClick={(event) => remove(chip, index, event)}
              >
                <Icon shape="close" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" data-part="button" data-variant="plain" onClick={clear}>
              {translate('clearFilters')}
            </button>
          </li>
        </ul>
      )}
      <span data-part="hidden" role="status">
        {said}
      </span>
      {children}
    </div>
  );
});

function chipsOf(value: ActiveFilters, defaults: ActiveFilters, sentences: FilterSentences): Chip[] {
  const rangeText = ({ range }: ActiveFilters) =>
    filterSetText({ domain: null, range, where: [], having: [] });
  const chips: Chip[] = [];
  const add = (id: string, label: string, without: Chip['without']) => chips.push({ id, label, without });
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

/** Moves the focus on when chips have gone: to the one in its place, the one before, or the group. */
function useFocusAfter(root: { readonly current: HTMLDivElement | null }, count: number) {
  const wanted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the number of chips has changed, not before
  useEffect(() => {
    if (wanted.current === null) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('[data-part="remove"]') ?? [];
    (buttons[Math.min(wanted.current, buttons.length - 1)] ?? root.current)?.focus();
    wanted.current = null;
  }, [root, count]);
  return (index: number) => {
    wanted.current = index;
  };
}
