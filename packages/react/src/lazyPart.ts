import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { useReport } from './ReportProvider.tsx';

/** A component in a module of its own, for most people never open what it is in. */
export interface LazyPart<Props> {
  load: () => Promise<ComponentType<Props>>;
  /** Once it is there, at once. */
  loaded?: ComponentType<Props> | undefined;
}

export type LoadedPart<Props> =
  | { Part: ComponentType<Props> }
  | {
      /** It could not be loaded. */
      Part: null;
      /** It is being loaded once more. */
      retrying: boolean;
      retry: () => void;
    };

async function loadPart<Props>(part: LazyPart<Props>) {
  part.loaded = await part.load();
}

/** Begun before a press, the loading is mostly over when it is needed. Whether it fails is said there. */
export function prepareLazyPart<Props>(part: LazyPart<Props>): void {
  loadPart(part).catch(() => undefined);
}

/** Nobody needs to be told that a part has come but who waits for it, and who waits asks for it. */
const neverTold = () => () => undefined;

/** What became of a part: kept with it, for the next part that is asked for has a fate of its own. */
interface Outcome<Props> {
  part: LazyPart<Props>;
  state: 'loaded' | 'failed' | 'retrying';
}

/** The component; undefined while it loads. What it says in words that are not there yet is English meanwhile. */
export function usePart<Props>(part: LazyPart<Props>): LoadedPart<Props> | undefined {
  // Not there while a server's HTML is taken over, which was drawn without it.
  const Part = useSyncExternalStore(
    neverTold,
    () => part.loaded,
    () => undefined,
  );
  const [outcome, setOutcome] = useState<Outcome<Props>>();
  const state = outcome?.part === part ? outcome.state : undefined;
  const awaited = !Part && state !== 'failed';
  useEffect(() => {
    if (!awaited) return;
    let mounted = true;
    const settle = (next: 'loaded' | 'failed') => mounted && setOutcome({ part, state: next });
    loadPart(part).then(
      () => settle('loaded'),
      () => settle('failed'),
    );
    return () => {
      mounted = false;
    };
  }, [part, awaited]);
  if (Part) return { Part };
  if (state !== 'failed' && state !== 'retrying') return undefined;
  const retry = () => setOutcome({ part, state: 'retrying' });
  return { Part: null, retrying: state === 'retrying', retry };
}

/** The component; undefined while it or its words load. */
export function useLazyPart<Props>(part: LazyPart<Props>): LoadedPart<Props> | undefined {
  const { wordsComplete } = useReport();
  const loaded = usePart(part);
  return wordsComplete ? loaded : undefined;
}
