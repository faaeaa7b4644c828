import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { savedWords } from '@smtp-auth-report/react/locales/en/saved';
import { useState } from 'react';
import type { FilterSet } from './filterSet.ts';
import { findByName, mostSaved, type SavedFilter } from './filterStorage.ts';
import type { SavedFiltersStore } from './useSavedFilters.ts';

/** A filter that was deleted, and the place that it had. */
export interface DeletedFilter {
  filter: SavedFilter;
  at: number;
}

/** What a person does to saved filters: what is said of it, and where the focus goes. */
export function useSavedFilterActions(
  change: SavedFiltersStore['change'],
  focus: (selector: string) => void,
) {
  const { translate } = useReport(commonWords, savedWords);
  const [deleted, setDeleted] = useState<DeletedFilter | null>(null);
  const [said, setSaid] = useState('');

  const add = async (name: string, { domain, range, where, having }: FilterSet) => {
    const filter = { name, domain, range, where, having };
    const done = await change((now) =>
      findByName(now, name) || now.length >= mostSaved ? undefined : [...now, filter],
    );
    if (done) setSaid(translate('savedFilterSaved', { name }));
    return done;
  };
  const rename = async (from: SavedFilter, name: string) => {
    const done = await change((now) => now.map((one) => (one.name === from.name ? { ...one, name } : one)));
    if (done) setSaid(translate('savedFilterRenamed', { name }));
    return done;
  };
  const remove = async (filter: SavedFilter, at: number) => {
    if (!(await change((now) => now.filter(({ name }) => name !== filter.name)))) return;
    setDeleted({ filter, at });
    setSaid(translate('savedFilterDeleted', { name: filter.name }));
    focus('[data-part="undo"]');
  };
  const restore = async ({ filter, at }: DeletedFilter) => {
    const done = await change((now) =>
      findByName(now, filter.name) ? undefined : now.toSpliced(at, 0, filter),
    );
    if (!done) return;
    setDeleted(null);
    setSaid(translate('savedFilterSaved', { name: filter.name }));
    focus(`[data-index="${at}"]`);
  };
  return { add, rename, remove, restore, deleted, said };
}
