import { useReport } from '@smtp-auth-report/react';
import { useState } from 'react';
import { fill } from './fill.ts';
import type { PortalWords } from './words/PortalWords.ts';

/** What this portal can do about senders: copy their addresses, to write to their owners. */
export function useCopy(words: Pick<PortalWords, 'copied'>) {
  const { format } = useReport();
  const [copied, setCopied] = useState('');
  const copy = async (senders: readonly string[]) => {
    await navigator.clipboard.writeText(senders.join('\n'));
    setCopied(fill(words.copied, { count: format.number(senders.length) }));
  };
  return { copied, copy: (senders: readonly string[]) => void copy(senders).catch(() => setCopied('')) };
}
