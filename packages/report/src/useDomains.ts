import type { PivotTable, Source } from '@smtp-auth-report/core';
import { usePivot } from '@smtp-auth-report/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { domainsQuery, type ZonedRange } from './queries.ts';

/** More are not drawn at once. */
const mostShown = 100;
/** Nobody is asked at each letter. */
const restMilliseconds = 250;

/**
 * What a `DomainFilter` offers: every domain of the range. Of a source that gives no more than a page, those with most messages, and those
 * that are searched for.
 */
export function useDomains(source: Source, range: ZonedRange) {
  const [search, onSearchChange] = useRestingText();
  const pageSize = source.pageSize && Math.min(source.pageSize, mostShown);
  const { data: most, error, retry } = usePivot(source, domainsQuery(range, pageSize));
  const wanted = search !== '' && most !== undefined && most.rows.length < most.rowCount;
  const found = usePivot(source, wanted ? domainsQuery(range, pageSize, search) : null);
  const domains = useMemo(
    () => most && (found.data ? withFound(most, found.data) : most),
    [most, found.data],
  );
  return {
    domains,
    error: error ?? found.error,
    onRetry: error ? retry : found.retry,
    searching: found.loading,
    onSearchChange,
  };
}

/** Totals stay those of all domains. */
function withFound(most: PivotTable, found: PivotTable): PivotTable {
  const known = new Set(most.rows.map(({ key }) => key));
  return { ...most, rows: [...most.rows, ...found.rows.filter(({ key }) => !known.has(key))] };
}

/** A text, once whoever types it rests. */
function useRestingText(): [string, (text: string) => void] {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(next), restMilliseconds);
  };
  return [text, change];
}
