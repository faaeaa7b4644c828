import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** False on the server and while its HTML is taken over, so that both draw the same. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
