import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';

export interface Refresh {
  /** Asks every question below the provider again; what is on screen stays until the answers come. */
  refresh: () => void;
  /** How often that was done: a question is asked once for each. */
  revision: number;
}

const RefreshContext = createContext<Refresh>({ refresh: () => undefined, revision: 0 });

export interface RefreshProviderProps {
  /** Seconds after which everything is asked again, by itself; not while nobody sees the page. Default: never. */
  interval?: number | undefined;
  children?: ReactNode;
}

/** Lets what is below it be asked again: `useAnswer`, and so `usePivot` and `usePivots`, ask anew at each refresh. */
export function RefreshProvider({ interval, children }: RefreshProviderProps) {
  const [revision, setRevision] = useState(0);
  const refresh = useCallback(() => setRevision((before) => before + 1), []);
  const value = useMemo(() => ({ refresh, revision }), [refresh, revision]);
  useInterval(refresh, interval);
  return createElement(RefreshContext.Provider, { value }, children);
}

/** Whoever is looked at late is told at once. */
function useInterval(call: () => void, seconds: number | undefined) {
  useEffect(() => {
    if (seconds === undefined || !(seconds > 0)) return;
    let due = false;
    const callIfSeen = () => {
      due = document.visibilityState === 'hidden';
      if (!due) call();
    };
    const timer = setInterval(callIfSeen, seconds * 1000);
    const seen = () => {
      if (due) callIfSeen();
    };
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [call, seconds]);
}

/** The nearest provider's; without one nothing is asked again. */
export function useRefresh(): Refresh {
  return useContext(RefreshContext);
}
