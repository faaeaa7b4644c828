import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type LazyPart, LazyPiece, prepareLazyPart } from './index.ts';

afterEach(cleanup);

const Arrived = ({ said }: { said: string }) => <p data-sar="chart">{said}</p>;
const piece = (part: LazyPart<{ said: string }>) => (
  <LazyPiece part={part} props={{ said: 'Here it is' }}>
    <p>On its way</p>
  </LazyPiece>
);

describe('LazyPiece', () => {
  it('has something in its place until it is there', async () => {
    let arrive = (_: typeof Arrived) => {};
    render(piece({ load: () => new Promise((resolve) => (arrive = resolve)) }));
    expect(screen.getByText('On its way')).toBeVisible();
    await act(async () => arrive(Arrived));
    expect(screen.getByText('Here it is')).toBeVisible();
    expect(screen.queryByText('On its way')).toBeNull();
  });

  it('is there at once when it was prepared, and for who comes later', async () => {
    const part = { load: vi.fn(async () => Arrived) };
    await act(async () => prepareLazyPart(part));
    render(piece(part));
    expect(screen.getByText('Here it is')).toBeVisible();
    cleanup();
    render(piece(part));
    expect(screen.getByText('Here it is')).toBeVisible();
    expect(part.load).toHaveBeenCalledOnce();
  });

  it('says that it could not be loaded, however often, and is loaded again when a person asks', async () => {
    const load = vi.fn(async () => Arrived);
    load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
    render(piece({ load }));
    const retry = () => screen.findByRole('button', { name: 'Try again' });
    await userEvent.click(await retry());
    expect(await screen.findByText(/^This part could not be shown/)).toBeVisible();
    await userEvent.click(await retry());
    expect(await screen.findByText('Here it is')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is another one when another is asked for, whatever became of the first', async () => {
    const failing = { load: vi.fn().mockRejectedValue(new Error('offline')) };
    const first: LazyPart<{ said: string }> = { load: async () => Arrived };
    const second = { load: async () => () => <p>The second</p> };
    const { rerender } = render(piece(failing));
    await screen.findByRole('alert');
    rerender(piece(first));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByText('Here it is')).toBeVisible();
    rerender(piece(second));
    expect(await screen.findByText('The second')).toBeVisible();
  });

  it('keeps the focus while it is loaded once more, and has it when it comes', async () => {
    let arrive = (_: typeof Arrived) => {};
    const load = vi.fn(() => new Promise<typeof Arrived>((resolve) => (arrive = resolve)));
    load.mockRejectedValueOnce(new Error('offline'));
    render(piece({ load }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    retry.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Loading…Try again');
    expect(retry).toHaveAttribute('aria-disabled', 'true');
    expect(retry).toHaveFocus();
    expect(load).toHaveBeenCalledTimes(2);
    await act(async () => arrive(Arrived));
    expect(screen.getByText('Here it is')).toHaveFocus();
  });

  it('does not differ from the server’s HTML while it is taken over', async () => {
    const part: LazyPart<{ said: string }> = { load: async () => Arrived };
    const container = document.createElement('div');
    container.innerHTML = renderToString(piece(part));
    expect(container).toHaveTextContent('On its way');
    // Loaded meanwhile by another one on the page.
    await act(async () => prepareLazyPart(part));
    const mismatches: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(container, piece(part), { onRecoverableError: (error) => mismatches.push(error) }),
    );
    expect(mismatches).toEqual([]);
    expect(container).toHaveTextContent('Here it is');
    await act(async () => root.unmount());
  });
});
