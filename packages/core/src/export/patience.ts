import type { Signal } from '../source.ts';

interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}

/** What browsers, workers and Node have; `core` compiles without the types of any of them. */
const { setImmediate, MessageChannel } = globalThis as unknown as {
  setImmediate?: (task: () => void) => void;
  MessageChannel: new () => { port1: Port; port2: Port };
};

/** Longest time, in milliseconds, that is worked without letting anything else run: half a frame. */
const longestStretch = 8;

/** Held while they are waited for: a channel that nobody holds may be collected before it speaks. */
const channels = new Set<object>();

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
      return;
    }
    // Not a timer: browsers stretch nested timers to 4 ms, and to a second in a tab that nobody looks at.
    const channel = new MessageChannel();
    channels.add(channel);
    channel.port1.onmessage = () => {
      channel.port1.close();
      channels.delete(channel);
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Lets events through now and then: data that are in memory would otherwise hold the thread to their end. */
export class Breather {
  #since = Date.now();

  /** @returns whether there was time for it */
  async rest(): Promise<boolean> {
    if (Date.now() - this.#since < longestStretch) return false;
    await nextTask();
    this.#since = Date.now();
    return true;
  }
}

export function stopIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** Settles as the value does, or rejects with the signal's reason as soon as it fires. */
export function unlessAborted<T>(value: PromiseLike<T>, signal: Signal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', abort));
  });
}

/** Each value of an iterable, until the signal fires; an iterable that is left early is told, but not waited for. */
export async function* eachUnlessAborted<T>(
  iterable: AsyncIterable<T>,
  signal: Signal | undefined,
): AsyncGenerator<T, void, undefined> {
  const iterator = iterable[Symbol.asyncIterator]();
  let ended = false;
  try {
    for (;;) {
      const next = await unlessAborted(iterator.next(), signal);
      if (next.done) break;
      yield next.value;
    }
    ended = true;
  } finally {
    if (!ended) void leave(iterator);
  }
}

/** What it answers comes too late to matter, whether it is an error or not. */
async function leave(iterator: AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // The failure that made it end is the one that is told.
  }
}
