import { type Endpoint, post } from './endpoint.ts';
import { channel } from './messages.ts';

/**
 * A worker of the web may end without any event: it closes itself, or the browser takes it away. A lock that it holds as long as
 * it lives tells the page. Without locks (an insecure context) nobody can know.
 * @returns resolves when the page has been told, and where there is nothing to tell
 */
export async function holdLife(endpoint: Endpoint): Promise<void> {
  if (endpoint !== (globalThis as unknown) || !('locks' in navigator)) return;
  const life = `${channel} ${crypto.randomUUID()}`;
  await new Promise<void>((resolve) => {
    const held = () => {
      post(endpoint, { channel, life });
      resolve();
      return new Promise(() => {});
    };
    navigator.locks.request(life, held).catch(() => resolve());
  });
}

/** @param ended called when the worker that holds the lock has ended */
export function watchLife(life: string, signal: AbortSignal, ended: () => void): void {
  // An abort rejects: nobody watches any more.
  navigator.locks.request(life, { signal }, ended).catch(() => {});
}
