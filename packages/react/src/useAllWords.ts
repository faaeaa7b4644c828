import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { completeMessages } from './completeMessages.ts';
import { enMore } from './locales/en-more.ts';
import type { Catalogue, Messages, MoreMessages } from './messages.ts';

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
  const words = await load().catch(() => null);
  moreWords.set(load, words);
  for (const listener of listeners) listener();
}

const lacksSome = (catalogue: Catalogue) => Object.keys(enMore).some((key) => !(key in catalogue));

export interface AllWords {
  messages: Messages;
  /** Whether no more words will come. */
  complete: boolean;
}

/**
 * The words of a catalogue, with those that load after the first drawing as soon as they are there; until then, and where they cannot
 * be loaded, English stands for them.
 */
export function useAllWords(catalogue: Catalogue): AllWords {
  const load = catalogue.more && lacksSome(catalogue) ? catalogue.more : undefined;
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
      // The catalogue's own come last: a host may have put other words there.
      messages: completeMessages({ ...more, ...catalogue }),
      complete: load === undefined || more !== undefined,
    }),
    [catalogue, more, load],
  );
}
