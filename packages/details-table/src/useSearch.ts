import { useControllableState } from '@smtp-auth-report/react';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

export interface SearchDetails {
  reason: 'search';
  event: SyntheticEvent<HTMLElement>;
}

interface SearchOptions {
  search?: string | undefined;
  defaultSearch?: string | undefined;
  onSearchChange?: ((search: string, details: SearchDetails) => void) | undefined;
  /** The source filters: it is asked when typing rests. */
  remote: boolean;
}

const restMilliseconds = 250;

/** What is searched for, and what stands in the field meanwhile. */
export function useSearch({ search, defaultSearch = '', onSearchChange, remote }: SearchOptions) {
  const [held, setHeld] = useControllableState(search, defaultSearch, onSearchChange);
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(setHeld);
  useEffect(() => {
    tell.current = setHeld;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string, event: SyntheticEvent<HTMLElement>) => {
    clearTimeout(timer.current);
    const settle = () => {
      setTyped(null);
      tell.current(next, { reason: 'search', event });
    };
    // Emptied, there is nothing more to wait for.
    if (!remote || next === '') return settle();
    setTyped(next);
    timer.current = setTimeout(settle, restMilliseconds);
  };
  return { search: held.trim(), text: typed ?? held, type };
}
