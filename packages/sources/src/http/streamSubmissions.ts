import type { Submission } from '@smtp-auth-report/core';
import { problemOf } from './problem.ts';
import { encodeLines } from './submissionLines.ts';

interface StreamHooks {
  onError: (error: unknown) => void;
}

/**
 * Lines of submissions, batch by batch as they are taken: a slow reader holds the source back. Who goes away ends the question.
 * @throws what the source throws before its first batch, so that it still has a status
 */
export async function streamSubmissions(
  request: Request,
  open: (signal: AbortSignal) => AsyncIterable<Submission[]>,
  { onError }: StreamHooks,
): Promise<Response> {
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  const batches = open(signal)[Symbol.asyncIterator]();
  let next: IteratorResult<Submission[]> | undefined = await batches.next();
  let count = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = next ?? (await batches.next());
          next = undefined;
          count += done ? 0 : value.length;
          controller.enqueue(encodeLines(done ? [['end', count]] : value));
          if (done) controller.close();
        } catch (error) {
          if (!signal.aborted) onError(error);
          controller.enqueue(encodeLines([['error', problemOf(error)]]));
          controller.close();
        }
      },
      async cancel(reason) {
        left.abort(reason);
        await batches.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'private, no-store' },
  });
}
