import { useReport } from '@smtp-auth-report/react';
import { exportedWords } from '@smtp-auth-report/react/locales/en/exported';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { RequestedReport, RequestOptions } from '../requests.ts';
import { createLocalRequests, type LocalRequestsOptions } from './createLocalRequests.ts';
import type { LocalRequest } from './writeReport.ts';

export interface LocalRequestsResult {
  /** Newest first: the value of `RequestList`. */
  requests: readonly RequestedReport[];
  /** Makes a report and saves it, titled in the report's language. Call it while a press is being handled. */
  make: (request: LocalRequest, options?: Partial<RequestOptions>) => Promise<'saved' | 'empty'>;
  /** Handlers of `RequestList`. */
  onDownload: (id: string) => void;
  onRetry: (id: string) => void;
  onCancel: (id: string) => void;
  onRemove: (id: string) => void;
}

const none: readonly RequestedReport[] = [];

/** Reports that are made in the page and kept as long as its component is: unmounting stops those that are being made. */
export function useLocalRequests({ disk }: LocalRequestsOptions = {}): LocalRequestsResult {
  const { messages, now } = useReport(exportedWords);
  const local = useMemo(() => createLocalRequests({ disk }), [disk]);
  const requests = useSyncExternalStore(local.subscribe, local.snapshot, () => none);
  useEffect(() => () => local.stop(), [local]);
  return useMemo(
    () => ({
      requests,
      make: (request, options) => local.make({ words: messages, requestedAt: now(), ...request }, options),
      onDownload: local.download,
      onRetry: local.retry,
      onCancel: local.remove,
      onRemove: local.remove,
    }),
    [local, messages, now, requests],
  );
}
