import { useCallback, useEffect, useRef, useState } from 'react';
import { type FilterStorage, readSavedFilters, type SavedFilter } from './filterStorage.ts';

export interface SavedFiltersStore {
  /** Undefined until they are loaded. */
  filters: readonly SavedFilter[] | undefined;
  failure: 'load' | 'save' | null;
  reload: () => void;
  /**
   * Changes what is stored now, which another tab may have changed since, not what is shown.
   * @param change the new list, or undefined when it cannot be
   * @returns whether it was changed and saved
   */
  change: (
    change: (filters: readonly SavedFilter[]) => readonly SavedFilter[] | undefined,
  ) => Promise<boolean>;
}

/** The saved filters of a storage, loaded when the component is drawn. */
export function useSavedFilters(storage: FilterStorage): SavedFiltersStore {
  const [filters, setFilters] = useState<readonly SavedFilter[]>();
  const [failure, setFailure] = useState<SavedFiltersStore['failure']>(null);
  // One after the other: a change reads what the one before it wrote.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const load = useCallback(() => {
    let awaited = true;
    storage.load().then(
      (stored) => awaited && setFilters(readSavedFilters(stored)),
      () => awaited && setFailure('load'),
    );
    return () => {
      awaited = false;
    };
  }, [storage]);
  useEffect(load, [load]);
  const reload = () => {
    setFailure(null);
    load();
  };

  const change = useCallback<SavedFiltersStore['change']>(
    (make) => {
      const run = async () => {
        try {
          const next = make(readSavedFilters(await storage.load()));
          if (!next) return false;
          await storage.save(next);
          setFilters(next);
          setFailure(null);
          return true;
        } catch {
          setFailure('save');
          return false;
        }
      };
      const result = queue.current.then(run);
      queue.current = result;
      return result;
    },
    [storage],
  );
  return { filters, failure, reload, change };
}
