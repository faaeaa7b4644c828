import { reportStateFromSearchParams } from '@smtp-auth-report/core';
import { type FilterSet, filterSetText } from './filterSet.ts';

/** A filter under a name; names differ by more than case. */
export interface SavedFilter extends FilterSet {
  name: string;
}

/** Where saved filters are kept. Both reject when the storage cannot be used; a person is told so. */
export interface FilterStorage {
  /** What `save` was given last. It is checked entry by entry, so what comes back may be anything. */
  load: () => Promise<unknown>;
  save: (filters: readonly SavedFilter[]) => Promise<void>;
}

/** Saved filters that are kept at once; more cannot be saved, and are not read. */
export const mostSaved = 200;

export const longestName = 120;

/** In this browser, for this site. The key has the version of what is kept under it. */
export function localFilterStorage(key = 'smtp-auth-report.filters.1'): FilterStorage {
  return {
    load: async () => {
      const text = globalThis.localStorage.getItem(key);
      try {
        return text === null ? [] : JSON.parse(text);
      } catch {
        // Cut short, or another's: there is nothing in it to keep.
        return [];
      }
    },
    save: async (filters) => globalThis.localStorage.setItem(key, JSON.stringify(filters)),
  };
}

/** As long as the page is there: for tests, and for hosts that keep nothing in the browser. */
export function memoryFilterStorage(initial: readonly SavedFilter[] = []): FilterStorage {
  let kept = initial;
  return {
    load: async () => kept,
    save: async (filters) => {
      kept = filters;
    },
  };
}

/** The saved filters among what a storage gave; entries that are none, or have a name twice, are left out. Never throws. */
export function readSavedFilters(stored: unknown): SavedFilter[] {
  const found: SavedFilter[] = [];
  for (const entry of Array.isArray(stored) ? stored : []) {
    if (found.length === mostSaved) break;
    const filter = readSavedFilter(entry);
    if (filter && !findByName(found, filter.name)) found.push(filter);
  }
  return found;
}

function readSavedFilter(entry: unknown): SavedFilter | undefined {
  const saved = (entry ?? {}) as SavedFilter;
  // What is missing would be filled in, and then the filter would be another.
  const whole =
    saved.range && saved.domain !== undefined && Array.isArray(saved.where) && Array.isArray(saved.having);
  if (!whole) return undefined;
  try {
    const name = saved.name.trim();
    // Through a link and back: what does not survive it as it was is not a filter.
    const text = filterSetText(saved);
    const { domain, range, where, having } = reportStateFromSearchParams(new URLSearchParams(text));
    const read = { domain, range, where, having };
    if (!name || name.length > longestName || filterSetText(read) !== text) return undefined;
    return { name, ...read };
  } catch {
    return undefined;
  }
}

/** The filter of a name, whatever the case. */
export function findByName(filters: readonly SavedFilter[], name: string): SavedFilter | undefined {
  const wanted = name.trim().toLowerCase();
  return filters.find((filter) => filter.name.toLowerCase() === wanted);
}
