import { screen } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

export const range = { from: '2026-11-11', to: '2026-11-17' };
export const trigger = () => screen.getByRole('button', { name: 'Request report' });
export const name = () => screen.getByRole('textbox', { name: 'Name' });
export const closed = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
/** Its focus moves in, and back out, in a later frame; keys pressed before would go elsewhere. */
export const open = async () => {
  await userEvent.click(trigger());
  await vi.waitFor(() => expect(name()).toHaveFocus());
};
/** A handler that settles when the test says so. */
export function slow() {
  const signals: AbortSignal[] = [];
  let resolve = () => {};
  let reject = (_: Error) => {};
  const promise = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  const onRequest = vi.fn((_: unknown, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return promise;
  });
  return { onRequest, signals, resolve: () => resolve(), reject: (error: Error) => reject(error) };
}
