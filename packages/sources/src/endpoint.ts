/** A `Worker`, `MessagePort` or worker's global scope of the web; also a `MessagePort` of Node. */
export interface WebEndpoint {
  postMessage(message: unknown, transfer: never[]): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}

/** A `Worker` of `node:worker_threads`. */
export interface NodeEndpoint {
  postMessage(message: unknown, transfer: never[]): void;
  on(type: string, listener: (value: unknown) => void): unknown;
  off(type: string, listener: (value: unknown) => void): unknown;
}

/** One end of a conversation in messages. By shape, so that neither kind of types has to be there. */
export type Endpoint = WebEndpoint | NodeEndpoint;

export interface Listener {
  message(data: unknown): void;
  /** The other side has thrown. @param mortal it is gone with that */
  error?(what: string, mortal: boolean): void;
  /** A message came that could not be read. */
  unreadable?(): void;
  /** The other side has ended. */
  end?(how: string): void;
}

/** What can be given away with a message. */
export type Transferred = ArrayBuffer | MessagePort;

export function post(endpoint: Endpoint, message: unknown, transfer: Transferred[] = []): void {
  // Each platform has a type of its own for what it transfers; all of them mean these.
  endpoint.postMessage(message, transfer as never[]);
}

const text = (value: unknown): string => (value === undefined ? '' : String(value));

function handlersOf(listener: Listener): Record<string, (event: Event) => void> {
  return {
    message: (event) => listener.message('data' in event ? event.data : undefined),
    error: (event) => listener.error?.('message' in event ? text(event.message) : '', false),
    messageerror: () => listener.unreadable?.(),
    // Ports tell, where the platform knows: the worker that had the other end is gone.
    close: () => listener.end?.(''),
  };
}

/** Node's workers are no event targets: what they have to say comes bare. */
function nodeHandlersOf(listener: Listener): Record<string, (value: unknown) => void> {
  return {
    message: (data) => listener.message(data),
    error: (error) => listener.error?.(error instanceof Error ? error.message : text(error), true),
    messageerror: () => listener.unreadable?.(),
    exit: (code) => listener.end?.(`exit code ${text(code)}`),
  };
}

/** @returns stops listening */
export function listen(endpoint: Endpoint, listener: Listener): () => void {
  if ('addEventListener' in endpoint) {
    const handlers = Object.entries(handlersOf(listener));
    for (const [type, handler] of handlers) endpoint.addEventListener(type, handler);
    // Ports deliver nothing before they are started.
    if ('start' in endpoint && typeof endpoint.start === 'function') endpoint.start();
    return () => {
      for (const [type, handler] of handlers) endpoint.removeEventListener(type, handler);
    };
  }
  const handlers = Object.entries(nodeHandlersOf(listener));
  for (const [type, handler] of handlers) endpoint.on(type, handler);
  return () => {
    // An error that nobody listens for would end the process.
    endpoint.on('error', () => {});
    for (const [type, handler] of handlers) endpoint.off(type, handler);
  };
}

/** Ends a worker; closes a port. */
export function end(endpoint: Endpoint): void {
  if ('terminate' in endpoint && typeof endpoint.terminate === 'function') endpoint.terminate();
  else if ('close' in endpoint && typeof endpoint.close === 'function') endpoint.close();
}
