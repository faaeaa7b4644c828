import { useReport } from '@smtp-auth-report/react';
import { useSyncExternalStore } from 'react';

const quarterMs = 900_000;
const subscribeToNothing = () => () => {};

/**
 * The present, to the quarter of an hour: every zone's hours begin at one. Null on the server and while its HTML is taken
 * over: their clocks may stand on either side of midnight.
 */
export function usePresent(): number | null {
  const { now } = useReport();
  return useSyncExternalStore<number | null>(
    subscribeToNothing,
    () => Math.floor(now() / quarterMs) * quarterMs,
    () => null,
  );
}
