import { type ComponentType, useEffect, useState } from 'react';
import { useReport } from './ReportProvider.tsx';

/** A component in a module of its own, for most people never open what it is in. */
export interface LazyPart<Props> {
  load: () => Promise<ComponentType<Props>>;
  /** Once it is there, at once. */
  loaded?: ComponentType<Props> | undefined;
}

export interface LoadedPart<Props> {
  /** Null when it could not be loaded. */
  Part: ComponentType<Props> | null;
}

/** Begun before a press, the loading is mostly over when it is needed. Whether it fails is said there. */
export function prepareLazyPart<Props>(part: LazyPart<Props>): void {
  part.load().then(
    (loaded) => {
      part.loaded = loaded;
    },
    () => undefined,
  );
}

/** The component; undefined while it or its words load. */
export function useLazyPart<Props>(part: LazyPart<Props>): LoadedPart<Props> | undefined {
  const { wordsComplete } = useReport();
  const [loaded, setLoaded] = useState<LoadedPart<Props> | undefined>(
    () => part.loaded && { Part: part.loaded },
  );
  useEffect(() => {
    let awaited = true;
    const show = (Part: LoadedPart<Props>['Part']) => awaited && setLoaded({ Part });
    part.load().then(show, () => show(null));
    return () => {
      awaited = false;
    };
  }, [part]);
  return wordsComplete ? loaded : undefined;
}
