import { SourceError } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { act, cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RequestReport } from './RequestReport.tsx';
import type { RequestOptions, RequestProgress } from './requests.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

const defaults = { contents: 'summary', format: 'csv', header: true, bom: true, recipients: [] };
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
    // Contents, format, and an option that is folded away; each by arrows and Space.
    await userEvent.keyboard(
      ' November {Tab}{ArrowDown}{ArrowDown}{Tab}{ArrowDown}{Tab}{Enter}{Tab} {Enter}',
    );
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(
      {
        name: 'November',
        contents: 'submissions',
        format: 'ndjson',
        header: false,
        bom: false,
        recipients: [],
      },
      { signal: expect.any(AbortSignal), onProgress: expect.any(Function) },
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

  it('asks only for what the host offers', async () => {
    const onRequest = vi.fn(async () => {});
    render(
      <RequestReport range={range} contents={['daily']} formats={['ndjson', 'csv']} onRequest={onRequest} />,
    );
    await open();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-labelledby'))).toHaveLength(
      2,
    );
    expect(screen.getByRole('radio', { name: 'NDJSON' })).toBeChecked();
    expect(screen.queryByRole('textbox', { name: /Recipients/ })).toBeNull();
    await userEvent.keyboard('x{Enter}');
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(
      { ...defaults, name: 'x', contents: 'daily', format: 'ndjson', bom: false },
      expect.anything(),
    );
  });

  it('takes recipients as they are typed or pasted, and refuses at the field what is none', async () => {
    const onRequest = vi.fn(async () => {});
    render(<RequestReport range={range} recipients onRequest={onRequest} />);
    await open();
    const field = screen.getByRole('textbox', { name: 'Recipients (optional)' });
    await userEvent.fill(field, 'anna@example.com, Bob <bob@example.com>; carl@');
    await userEvent.click(name());
    expect(field).toHaveAccessibleDescription(/not an email address: carl@\./);
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveFocus();
    expect(onRequest).not.toHaveBeenCalled();
    await userEvent.fill(field, 'anna@example.com, Bob <bob@example.com>; ANNA@example.com');
    expect(field).not.toHaveAttribute('aria-invalid');
    await userEvent.keyboard('{Enter}');
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ recipients: ['anna@example.com', 'bob@example.com'] }),
      expect.anything(),
    );
  });

  it('says that it works, asks once, and stays open with the reason when it fails', async () => {
    const { onRequest, reject } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByRole('progressbar', { name: /^Progress of “SMTP AUTH/ })).toBeVisible();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Making the report…',
    );
    reject(new SourceError('unavailable', 'secret detail'));
    expect(await screen.findByRole('alert')).toMatchTextContent(
      /^The report could not be made\. The data cannot be reached/,
    );
    expect(onRequest).toHaveBeenCalledOnce();
    expect(screen.queryByRole('progressbar')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Request' }));
    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  it('shows how far it is, in what is known, and lets nothing be changed meanwhile', async () => {
    const told: ((progress: RequestProgress) => void)[] = [];
    const onRequest = (_: unknown, { onProgress }: RequestOptions) => {
      told.push(onProgress);
      return new Promise<void>(() => {});
    };
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    const bar = await screen.findByRole('progressbar');
    expect(bar).not.toHaveAttribute('value');
    act(() => told[0]?.({ records: 345_678, bytes: 12_345_678, share: null }));
    const said = () =>
      [...(bar.parentElement?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent);
    expect(said()).toEqual(['Making the report…', '345,678 records', '12.3 MB']);
    act(() => told[0]?.({ records: 1, bytes: 900, share: 0.425, perSecond: 12_345, secondsLeft: 0.2 }));
    expect(bar).toHaveAttribute('value', '0.425');
    expect(said()).toEqual(['43%', 'about 1 second left', '1 record', '900 bytes', '12,000 records/s']);
    act(() => told[0]?.({ share: 0.5, secondsLeft: 150 }));
    expect(said()).toEqual(['50%', 'about 3 minutes left']);
    expect(name().closest('[inert]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Request' })).toHaveFocus();
  });

  it('stays open with the reason when there is nothing to put in it', async () => {
    render(<RequestReport range={range} onRequest={async () => 'empty'} />);
    await open();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toMatchTextContent(/no submission matches/);
    expect(name().closest('[inert]')).toBeNull();
  });

  it('says that it is ready when it has been saved', async () => {
    render(<RequestReport range={range} defaultName="November" onRequest={async () => 'saved'} />);
    await open();
    await userEvent.keyboard('{Enter}');
    await closed();
    expect(screen.getByRole('status')).toHaveTextContent('Report “November” is ready.');
  });

  it('goes back to what was filled in when the person closes the picker', async () => {
    const onRequest = () => Promise.reject(new DOMException('closed', 'AbortError'));
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('November{Enter}');
    await vi.waitFor(() => expect(name().closest('[inert]')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(name()).toHaveValue('November');
  });

  it('goes on in the background, unless it has gone by itself', async () => {
    const { onRequest, signals, resolve } = slow();
    const { unmount } = render(<RequestReport range={range} background onRequest={onRequest} />);
    await open();
    expect(screen.queryByRole('button', { name: 'Continue in the background' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Continue in the background' }));
    await closed();
    expect(signals[0]?.aborted).toBe(false);
    await open();
    await userEvent.keyboard('{Enter}');
    expect(onRequest).toHaveBeenCalledTimes(2);
    expect(signals[0]?.aborted).toBe(false);
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    resolve();
  });

  it('does not close a dialog that was opened since', async () => {
    const { onRequest, resolve } = slow();
    render(<RequestReport range={range} background onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Continue in the background' }));
    await closed();
    await open();
    resolve();
    await new Promise((later) => setTimeout(later, 20));
    expect(screen.getByRole('dialog')).toBeVisible();
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
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}');
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
