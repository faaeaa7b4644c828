/** One end of a conversation in messages: a `Worker`, a `MessagePort`, or the global scope of a worker. */
export interface Endpoint {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
  /** Ports deliver nothing before they are started. */
  start?(): void;
  /** Workers end this way, */
  terminate?(): void;
  /** ports this. */
  close?(): void;
}

/** What came in a message event. */
export function dataOf(event: Event): unknown {
  return 'data' in event ? event.data : undefined;
}
