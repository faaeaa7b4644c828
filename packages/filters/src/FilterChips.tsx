import { Icon } from '@smtp-auth-report/controls';
import { defaultReportState } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { chipsOf, type FilterChip } from './chipsOf.ts';
import { type FilterField, standardFilterFields } from './filterFields.ts';
import type { ActiveFilters } from './filterSet.ts';
import { filterIcons } from './icons.ts';
import { useFilterSentences } from './useFilterSentences.ts';

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

/** What is active: a chip for each, with a button that removes it, and one that removes all. Nothing is drawn where nothing is. */
export const FilterChips = forwardRef<HTMLDivElement, FilterChipsProps>(function FilterChips(
  { value, onValueChange, defaults = defaultReportState, fields = standardFilterFields, children, ...rest },
  ref,
) {
  const { translate } = useReport(filtersWords);
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement);
  const chips = chipsOf(value, defaults, useFilterSentences(fields));
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState(chips.length);
  if (chips.length !== before) {
    // The same filter may be removed again, and is said again only where something else was between.
    if (chips.length > before) setSaid('');
    setBefore(chips.length);
  }
  const focusAfter = useFocusAfter(root, chips.length);

  const remove = (index: number, { label, without }: FilterChip, event: MouseEvent<HTMLButtonElement>) => {
    setSaid(translate('filterRemoved', { filter: label }));
    focusAfter(index);
    onValueChange?.({ ...onlyFilters(value), ...without }, { reason: 'remove', event });
  };
  const clear = (event: MouseEvent<HTMLButtonElement>) => {
    setSaid(translate('filtersCleared'));
    focusAfter(0);
    onValueChange?.(onlyFilters(defaults), { reason: 'clear', event });
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
      {chips.length > 0 && <ChipList chips={chips} onRemove={remove} onClear={clear} />}
      <span data-part="hidden" role="status">
        {said}
      </span>
      {children}
    </div>
  );
});

interface ChipListProps {
  chips: readonly FilterChip[];
  onRemove: (index: number, chip: FilterChip, event: MouseEvent<HTMLButtonElement>) => void;
  onClear: (event: MouseEvent<HTMLButtonElement>) => void;
}

function ChipList({ chips, onRemove, onClear }: ChipListProps) {
  const { translate } = useReport(filtersWords);
  return (
    <ul data-part="chips">
      {chips.map((chip, index) => (
        <li key={chip.id} data-part="chip">
          <bdi data-part="chip-label">{chip.label}</bdi>
          <button
            type="button"
            data-part="remove"
            aria-label={translate('removeFilter', { filter: chip.label })}
            onClick={(event) => onRemove(index, chip, event)}
          >
            <Icon path={filterIcons.close} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" data-part="button" data-variant="plain" onClick={onClear}>
          {translate('clearFilters')}
        </button>
      </li>
    </ul>
  );
}

/** Of a report's state only what narrows it. */
function onlyFilters({ domain, range, where, having, search }: ActiveFilters): ActiveFilters {
  return { domain, range, where, having, search };
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
