import { nextTask } from './nextTask.ts';

/** What crosses in one message, and what of it is transferred. */
export interface Piece {
  piece: unknown;
  transfer: ArrayBuffer[];
}

/** Gives pieces one by one, when they are wanted. */
export interface Pieces {
  /** Undefined at the end. */
  next(): Promise<Piece | undefined>;
  /** Lets go of what the pieces are made from. */
  close(reason: unknown): void;
}

/** Pieces under way at most: enough that the worker need not wait for the page, few enough to hold a fast input back. */
const piecesAhead = 8;

/** After this many milliseconds other tasks have their turn: chunks that are all there already would follow each other at once. */
const longestStretch = 4;

type Fed = { piece: unknown } | { ended: true };

/**
 * Sends pieces through a port, as fast as they are wanted at its other end.
 * @returns resolves at the end or when stopped
 * @throws what the pieces throw
 */
export async function feed(port: MessagePort, pieces: Pieces, signal: AbortSignal): Promise<void> {
  let wanted = 0;
  let since = performance.now();
  let wake = () => {};
  const stop = () => {
    pieces.close(signal.reason);
    port.close();
    wake();
  };
  port.onmessage = ({ data }: MessageEvent<number>) => {
    wanted += data;
    wake();
  };
  signal.addEventListener('abort', stop, { once: true });
  while (!signal.aborted) {
    if (wanted === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      since = performance.now();
      continue;
    }
    if (performance.now() - since > longestStretch) {
      await nextTask();
      since = performance.now();
      continue;
    }
    wanted -= 1;
    const next = await pieces.next();
    if (signal.aborted) return;
    if (!next) {
      port.postMessage({ ended: true } satisfies Fed);
      return;
    }
    port.postMessage({ piece: next.piece } satisfies Fed, next.transfer);
  }
}

/** The other end: pieces in their order, until the last one or an abort. */
export async function* fed<T>(port: MessagePort, signal: AbortSignal): AsyncGenerator<T, void, undefined> {
  const waiting: Fed[] = [];
  let wake = () => {};
  const onAbort = () => wake();
  port.onmessage = ({ data }: MessageEvent<Fed>) => {
    waiting.push(data);
    wake();
  };
  signal.addEventListener('abort', onAbort);
  try {
    port.postMessage(piecesAhead);
    while (!signal.aborted) {
      const next = waiting.shift();
      if (!next) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if ('ended' in next) return;
      yield next.piece as T;
      port.postMessage(1);
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    port.close();
  }
}
