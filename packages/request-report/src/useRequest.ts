import { useReport } from '@smtp-auth-report/react';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { useEffect, useRef, useState } from 'react';
import { failureOf, failureSentence, isAbort } from './failureSentence.ts';
import type { ReportRequest, RequestHandler, RequestOutcome, RequestProgress } from './requests.ts';

/** What the dialog shows of the request that it has sent. */
export interface RequestState {
  /** The one that is being made. */
  pending?: ReportRequest | undefined;
  progress?: RequestProgress | undefined;
  /** Why there is no report, as a sentence. */
  failure?: string | undefined;
}

/** One request at a time: sent, awaited, abandoned or left to go on; its progress, and its failure as a sentence. */
export function useRequest(
  onRequest: RequestHandler,
  onDone: (request: ReportRequest, outcome: RequestOutcome) => void,
) {
  const words = useReport(requestedWords);
  const running = useRef<AbortController>(undefined);
  const all = useRef(new Set<AbortController>());
  const [state, setState] = useState<RequestState>({});
  useEffect(() => {
    const { current } = all;
    return () => {
      for (const controller of current) controller.abort();
    };
  }, []);

  const forget = (next: RequestState = {}) => {
    running.current = undefined;
    setState(next);
  };
  const abandon = () => {
    running.current?.abort();
    forget();
  };
  const send = (request: ReportRequest) => {
    abandon();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    all.current.add(controller);
    setState({ pending: request });
    const isCurrent = () => running.current === controller;
    const settle = (next: RequestState) => {
      all.current.delete(controller);
      const shown = isCurrent();
      if (shown) forget(next);
      return shown;
    };
    const onProgress = (progress: RequestProgress) => {
      if (isCurrent()) setState({ pending: request, progress });
    };
    // A handler that throws instead of rejecting is a failure like any other.
    const answer = async () => (await onRequest(request, { signal, onProgress })) ?? 'requested';
    answer().then(
      (outcome) => {
        if (outcome === 'empty') settle({ failure: words.translate('requestNothing') });
        else if (settle({})) onDone(request, outcome);
      },
      (error: unknown) => {
        const reason = failureSentence(failureOf(error), words);
        settle(isAbort(error) ? {} : { failure: words.translate('requestFailed', { reason }) });
      },
    );
  };
  /** `forget`: it goes on without the dialog. */
  return { ...state, send, abandon, forget: () => forget() };
}
