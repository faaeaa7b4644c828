import type { PivotDefinition } from '@smtp-auth-report/core';
import { displayDomain, useReport } from '@smtp-auth-report/react';
import { useCallback } from 'react';

/** The name of a pivot's value on screen: in the report's language, and a domain in its own script. */
export function useValueLabel(pivot: PivotDefinition): (key: string) => string {
  const { messages } = useReport();
  return useCallback((key: string) => displayDomain(pivot.valueLabel(key, messages)), [pivot, messages]);
}
