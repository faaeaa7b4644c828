import { SourceError } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RequestReport } from './RequestReport.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

const range = { from: '2026-11-11', to: '2026-11-17' };
const trigger = () => screen.getByRole('button', { name: 'Request report' });
const name = () => screen.getByRole('textbox', { name: 'Name' });
const closed = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
/** Its focus moves in, and back out, in a later frame; keys pressed before would go elsewhere. */
const open = async () => {
  await userEvent.click(trigger());
  await vi.waitFor(() => expect(name()).toHaveFocus());
};
/** A handler that settles when the test says so. */
function slow() {
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

describe('RequestReport', () => {
  it('asks by keyboard alone, closes, announces and gives the focus back', async () => {
    const onRequest = vi.fn(async () => {});
    render(<RequestReport range={range} onRequest={onRequest} />);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(screen.getByRole('dialog', { name: 'Request report' })).toMatchTextContent(
      /Nov 11, 2026 – Nov 17, 2026.*time zone UTC/,
    );
    await vi.waitFor(() => expect(name()).toHaveFocus());
    await userEvent.keyboard(' November {Tab}{ArrowDown}{Enter}');
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(
      { name: 'November', contents: 'daily' },
      { signal: expect.any(AbortSignal) },
    );
    await closed();
    expect(screen.getByRole('status')).toHaveTextContent('Report “November” requested.');
    await vi.waitFor(() => expect(trigger()).toHaveFocus());
  });

  it.each([
    [null, null],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['', '(no domain)'],
  ])('says which domain the report is about: %j is %j', async (domain, said) => {
    render(<RequestReport range={range} domain={domain} onRequest={async () => {}} />);
    await open();
    const scope = document.querySelector('[data-part="scope"]');
    expect(scope?.textContent ?? null).toBe(said && `Show data for${said}`);
  });

  it('refuses an empty name at the field, in words', async () => {
    const onRequest = vi.fn(async () => {});
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.clear(name());
    await userEvent.keyboard('  {Enter}');
    expect(name()).toHaveAttribute('aria-invalid', 'true');
    expect(name()).toHaveAccessibleDescription(/Give the report a name/);
    expect(name()).toHaveFocus();
    expect(onRequest).not.toHaveBeenCalled();
    await userEvent.keyboard('x');
    expect(name()).not.toHaveAttribute('aria-invalid');
  });

  it('says that it works, asks once, and stays open with the reason when it fails', async () => {
    const { onRequest, reject } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByText('Making the report…')).toBeVisible();
    reject(new SourceError('unavailable', 'secret detail'));
    expect(await screen.findByRole('alert')).toMatchTextContent(
      /^The report could not be made\. The data cannot be reached/,
    );
    expect(onRequest).toHaveBeenCalledOnce();
    expect(screen.queryByText('Making the report…')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Request' }));
    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  it('takes a handler that throws for one that fails', async () => {
    const onRequest = () => {
      throw new Error('broken');
    };
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toMatchTextContent(/Something went wrong/);
  });

  it.each([
    ['Cancel', () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('aborts what is being made by %s, and says nothing of its late end', async (_, giveUp) => {
    const { onRequest, signals, resolve } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    await giveUp();
    await closed();
    expect(signals[0]?.aborted).toBe(true);
    resolve();
    await vi.waitFor(() => expect(trigger()).toHaveFocus());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is not thrown away by a press beside the dialog while it works', async () => {
    const { onRequest, signals } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    const backdrop = document.querySelector('[data-part="backdrop"]') as HTMLElement;
    await userEvent.click(backdrop, { position: { x: 5, y: 5 } });
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(signals[0]?.aborted).toBe(false);
  });

  it('keeps the focus in the dialog', async () => {
    render(<RequestReport range={range} onRequest={async () => {}} />);
    await open();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    expect(name()).toHaveFocus();
  });

  it('passes ref, class and further props to its root', () => {
    const ref = createRef<HTMLDivElement>();
    render(<RequestReport range={range} onRequest={async () => {}} ref={ref} className="mine" id="ask" />);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'ask' });
  });

  it('comes from the server without inline styles, hydrates silently and leaves nothing behind', async () => {
    const errors = vi.spyOn(console, 'error');
    const { onRequest, signals } = slow();
    const tree = <RequestReport range={range} onRequest={onRequest} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    const { unmount } = render(tree, { container, hydrate: true });
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    await open();
    await userEvent.keyboard('{Enter}');
    unmount();
    container.remove();
    expect(signals[0]?.aborted).toBe(true);
    expect(document.querySelector('[data-sar]')).toBeNull();
    expect(document.documentElement.style.overflow).toBe('');
  });
});
