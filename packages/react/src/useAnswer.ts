import { type Source, SourceError } from '@smtp-auth-report/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRefresh } from './refresh.ts';

export interface AnswerResult<Data> {
  /** The newest answer; while another is on its way, the one before it, if it came from the same source in the same shape. */
  data: Data | undefined;
  /** Why there is no answer to the present question. */
  error: SourceError | undefined;
  /** An answer is on its way. */
  loading: boolean;
  /** Ask again after an error. */
  retry: () => void;
}

interface Answer<Data> {
  source: Source;
  key: string;
  shape: string;
  attempt: number;
  revision: number;
  data?: Data | undefined;
  error?: SourceError | undefined;
}

/**
 * The answer of a source to a question in plain JSON. A question that is superseded is aborted, and a late answer never wins.
 * Questions are compared by content, so a new object with the same content does not ask again; each `refresh` of the provider above does.
 * @param question null asks nothing
 * @param ask how the source is asked; the newest one is used, and a new one alone does not ask again
 * @param shape of what is answered: an answer of another shape is not shown meanwhile, for its numbers would stand under wrong names
 */
export function useAnswer<Question extends object, Data>(
  source: Source,
  question: Question | null,
  ask: (source: Source, question: Question, options: { signal: AbortSignal }) => Promise<Data>,
  shape = '',
): AnswerResult<Data> {
  const key = question ? JSON.stringify(question) : '';
  const [attempt, setAttempt] = useState(0);
  const { revision } = useRefresh();
  const [answer, setAnswer] = useState<Answer<Data>>();
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const newest = useRef(ask);
  useEffect(() => {
    newest.current = ask;
  });

  useEffect(() => {
    if (!key) return;
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (result: { data: Data } | { error: SourceError }) => {
      if (!signal.aborted) setAnswer({ source, key, shape, attempt, revision, ...result });
    };
    // Within a promise: a source that throws instead of rejecting must not take the page with it.
    Promise.resolve()
      .then(() => {
        // Superseded before it was asked.
        signal.throwIfAborted();
        return newest.current(source, JSON.parse(key) as Question, { signal });
      })
      .then(
        (data) => settle({ data }),
        (error: unknown) => {
          settle({ error: toSourceError(error) });
          // What else was asked along with it need not be counted to its end.
          controller.abort();
        },
      );
    return () => controller.abort();
  }, [source, key, shape, attempt, revision]);

  const fits = answer?.source === source && answer.shape === shape;
  const current = fits && key !== '' ? answer : undefined;
  const settled = current?.key === key && current.attempt === attempt && current.revision === revision;
  return {
    data: current?.data,
    error: settled ? current.error : undefined,
    loading: key !== '' && !settled,
    retry,
  };
}

/** Any failure as the error that the components have a sentence for. */
export function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new SourceError('internal', message, { cause: error });
}
