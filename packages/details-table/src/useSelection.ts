import { useControllableState } from '@smtp-auth-report/react';
import { type SyntheticEvent, useMemo, useRef } from 'react';
import type { ShownRows } from './useShownRows.ts';

export interface SelectDetails {
  reason: 'select';
  event: SyntheticEvent<HTMLElement>;
}

interface SelectionOptions {
  selected?: ReadonlySet<string> | undefined;
  defaultSelected?: ReadonlySet<string> | undefined;
  onSelectedChange?: ((selected: ReadonlySet<string>, details: SelectDetails) => void) | undefined;
  rows: ShownRows;
}

const none: ReadonlySet<string> = new Set();

/** Which senders are chosen. They stay chosen on other pages and while others are searched for. */
export function useSelection({ selected, defaultSelected, onSelectedChange, rows }: SelectionOptions) {
  const [chosen, setChosen] = useControllableState(selected, defaultSelected ?? none, onSelectedChange);
  /** Where a range begins. */
  const anchor = useRef<string | null>(null);
  const shown = useMemo(() => countShown(rows, chosen), [rows, chosen]);

  const toggle = (index: number, event: SyntheticEvent<HTMLElement>, { range }: { range: boolean }) => {
    const key = rows.at(index)?.key;
    if (key === undefined) return;
    const on = !chosen.has(key);
    const from = range && anchor.current !== null ? rows.indexOf(anchor.current) : index;
    const next = new Set(chosen);
    const [first, last] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
    for (let place = first; place <= last; place++) put(next, rows.at(place)?.key, on);
    anchor.current = key;
    setChosen(next, { reason: 'select', event });
  };

  const toggleShown = (event: SyntheticEvent<HTMLElement>) => {
    const next = new Set(chosen);
    const on = shown < rows.length;
    for (let place = 0; place < rows.length; place++) put(next, rows.at(place)?.key, on);
    setChosen(next, { reason: 'select', event });
  };

  return {
    selected: chosen,
    /** How many of the rows that are shown. */
    shown,
    toggle,
    toggleShown,
    clear: (event: SyntheticEvent<HTMLElement>) => setChosen(none, { reason: 'select', event }),
  };
}

export type Selection = ReturnType<typeof useSelection>;

function put(set: Set<string>, key: string | undefined, on: boolean) {
  if (key === undefined) return;
  if (on) set.add(key);
  else set.delete(key);
}

function countShown(rows: ShownRows, selected: ReadonlySet<string>): number {
  if (selected.size === 0) return 0;
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    if (selected.has(rows.at(place)?.key ?? '')) count++;
  }
  return count;
}
