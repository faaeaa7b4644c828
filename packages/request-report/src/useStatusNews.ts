import { useReport } from '@smtp-auth-report/react';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { useEffect, useRef, useState } from 'react';
import type { RequestedReport } from './requests.ts';

type Status = RequestedReport['status'];

/** What has changed since the list was last drawn, as sentences: for who does not look at it. */
export function useStatusNews(requests: readonly RequestedReport[]): string {
  const { translate } = useReport(requestedWords);
  const before = useRef<Map<string, Status>>(undefined);
  const [news, setNews] = useState('');
  useEffect(() => {
    const known = before.current;
    before.current = new Map(requests.map(({ id, status }) => [id, status]));
    if (!known) return;
    const keys = {
      ready: 'reportReady',
      empty: 'requestBecameEmpty',
      failed: 'requestBecameFailed',
    } as const;
    const sentences = requests.flatMap(({ id, name, status }) =>
      status !== 'pending' && known.get(id) === 'pending' ? [translate(keys[status], { name })] : [],
    );
    if (sentences.length > 0) setNews(sentences.join(' '));
    // Asked for again: the same end is news again, and the same words in a live region are not.
    else if (requests.some(({ id, status }) => status === 'pending' && known.get(id) !== 'pending'))
      setNews('');
  }, [requests, translate]);
  return news;
}
