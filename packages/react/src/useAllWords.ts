import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { completeMessages } from './completeMessages.ts';
import { en } from './locales/en.ts';
import type { Catalogue, FirstMessages, MoreMessages } from './messages.ts';

type Load = NonNullable<Catalogue['more']>;

/** Of each catalogue, once for the page. Null: they could not be loaded, and the next provider tries again. */
const moreWords = new WeakMap<Load, MoreMessages | null>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

async function loadMore(load: Load) {
  try {
    moreWords.set(load, await load());
  } catch {
    moreWords.set(load, null);
  }
  for (const listener of listeners) listener();
}

export interface AllWords {
  /** Those that are shown first, and of the others what is there. */
  messages: FirstMessages;
  /** Whether no more words will come. */
  complete: boolean;
}

/**
 * The words of a catalogue, with those that load after the first drawing as soon as they are there; until then, and where they cannot
 * be loaded, pieces say their own English.
 */
export function useAllWords(catalogue: Catalogue): AllWords {
  const load = catalogue.more;
  // While server HTML is taken over, what the server had: only the words that are shown first.
  const more = useSyncExternalStore(
    subscribe,
    () => load && moreWords.get(load),
    () => undefined,
  );
  useEffect(() => {
    if (load && !moreWords.get(load)) void loadMore(load);
  }, [load]);
  return useMemo(
    () => ({
      // The catalogue's own come first: a host may have put other words there.
      messages: completeMessages<never>(completeMessages(catalogue, more ?? {}), en),
      complete: load === undefined || more !== undefined,
    }),
    [catalogue, more, load],
  );
}
