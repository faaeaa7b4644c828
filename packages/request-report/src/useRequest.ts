import { toSourceError, useReport } from '@smtp-auth-report/react';
import { useEffect, useRef, useState } from 'react';
import type { ReportRequest } from './RequestForm.tsx';

export type RequestHandler = (request: ReportRequest, options: { signal: AbortSignal }) => Promise<void>;

/** One request at a time: sent, awaited, abandoned, and its failure as a sentence. */
export function useRequest(onRequest: RequestHandler, onDone: (request: ReportRequest) => void) {
  const { messages, translate } = useReport();
  const running = useRef<AbortController>(undefined);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();
  useEffect(() => () => running.current?.abort(), []);

  const abandon = () => {
    running.current?.abort();
    running.current = undefined;
    setPending(false);
    setFailure(undefined);
  };
  const send = (request: ReportRequest) => {
    abandon();
    const controller = new AbortController();
    running.current = controller;
    setPending(true);
    const settle = (then: () => void) => {
      if (running.current !== controller) return;
      running.current = undefined;
      setPending(false);
      then();
    };
    // A handler that throws instead of rejecting is a failure like any other.
    Promise.resolve()
      .then(() => onRequest(request, { signal: controller.signal }))
      .then(
        () => settle(() => onDone(request)),
        (error: unknown) =>
          settle(() => {
            const { code } = toSourceError(error);
            const reason = messages.errors[code] ?? messages.errors.internal;
            setFailure(translate('requestFailed', { reason }));
          }),
      );
  };
  return { pending, failure, send, abandon };
}
