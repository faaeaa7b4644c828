import { activeElementOf, ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RequestList, type RequestListProps } from './RequestList.tsx';
import type { RequestedReport } from './requests.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

const report = (changes: Partial<RequestedReport>): RequestedReport => ({
  id: 'a',
  name: 'November',
  range: { from: '2026-11-11', to: '2026-11-17' },
  timeZone: 'Europe/Rome',
  contents: 'daily',
  format: 'ndjson',
  requestedAt: Date.UTC(2026, 10, 18, 9),
  status: 'ready',
  ...changes,
});

const handlers = () => ({ onDownload: vi.fn(), onRetry: vi.fn(), onCancel: vi.fn(), onRemove: vi.fn() });
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);
const item = () => screen.getByRole('listitem', { name: 'November' });

function show(requests: RequestedReport[], props: Partial<RequestListProps> = {}) {
  const tree = (of: RequestedReport[]) => <RequestList requests={of} {...props} />;
  const { rerender, ...rest } = render(tree(requests));
  return { ...rest, change: (next: RequestedReport[]) => rerender(tree(next)) };
}

describe('RequestList', () => {
  it('says what a report is, with the zone of its days and the unit of its size', () => {
    show([report({ size: 1_234_567 })]);
    const text = item().textContent;
    for (const part of [
      'Ready',
      'Nov 11, 2026 – Nov 17, 2026 (Europe/Rome)',
      'Daily per sender',
      'NDJSON',
      '1.2 MB',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Requested Nov 18, 2026, 9:00/);
  });

  it.each([
    [{ status: 'pending' }, ['Cancel'], 'onCancel'],
    [{ status: 'ready' }, ['Download', 'Remove'], 'onDownload'],
    [{ status: 'ready', downloadable: false }, ['Remove'], 'onRemove'],
    [{ status: 'empty' }, ['Try again', 'Remove'], 'onRetry'],
    [{ status: 'failed' }, ['Try again', 'Remove'], 'onRetry'],
  ] as const)('offers for %j what can be done with it', async (changes, offered, first) => {
    const given = handlers();
    show([report(changes)], given);
    expect(buttons()).toEqual(offered);
    const [button] = screen.getAllByRole('button');
    expect(button).toHaveAccessibleName(/November/);
    await userEvent.click(button as HTMLElement);
    expect(given[first]).toHaveBeenCalledExactlyOnceWith('a', { reason: 'press', event: expect.anything() });
  });

  it('offers nothing that nobody handles', () => {
    show([report({}), report({ id: 'b', status: 'failed' }), report({ id: 'c', status: 'pending' })]);
    expect(buttons()).toEqual([]);
  });

  it.each([
    [{ failure: 'timeout' }, /The answer took too long/],
    [{ failure: 'file' }, /The file could not be written/],
    [{ failure: 'teapot' as never }, /Something went wrong/],
    [{}, /Something went wrong/],
    [{ failure: 'timeout', reason: 'Three a day are enough.' }, /Failed.*Three a day are enough\.$/],
  ] as const)('says why one failed: %j', (changes, reason) => {
    show([report({ status: 'failed', ...changes })]);
    expect(item()).toMatchTextContent(reason);
  });

  it('shows how far one is that is being made', () => {
    show([report({ status: 'pending', progress: { records: 1200, share: 0.5 } })]);
    expect(within(item()).getByRole('progressbar', { name: 'Progress of “November”' })).toHaveAttribute(
      'value',
      '0.5',
    );
    expect(item()).toMatchTextContent(/50%1,200 records/);
  });

  it('says politely what has become of one, and nothing of what was there', () => {
    const { change } = show([report({ id: 'old' }), report({ status: 'pending' })]);
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    change([report({ id: 'old' }), report({ status: 'pending', progress: { records: 5 } })]);
    expect(status).toBeEmptyDOMElement();
    change([report({ id: 'old' }), report({ status: 'ready' })]);
    expect(status).toHaveTextContent('Report “November” is ready.');
    change([
      report({ id: 'b', name: 'B', status: 'pending' }),
      report({ id: 'c', name: 'C', status: 'pending' }),
    ]);
    change([
      report({ id: 'b', name: 'B', status: 'empty' }),
      report({ id: 'c', name: 'C', status: 'failed' }),
    ]);
    expect(status).toHaveTextContent('Report “B” has no results. Report “C” failed.');
  });

  it('is a designed sentence when there is none', () => {
    show([]);
    expect(screen.getByRole('region', { name: 'Requested reports' })).toMatchTextContent(
      /^No report has been requested yet/,
    );
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('hands the focus on when its button goes', async () => {
    const three = ['a', 'b', 'c'].map((id) => report({ id, name: id }));
    const { change } = show(three, handlers());
    const remove = (name: string) => screen.getByRole('button', { name: `Remove “${name}”` });
    const download = (name: string) => screen.getByRole('button', { name: `Download “${name}”` });
    await userEvent.click(remove('b'));
    change(three.filter(({ id }) => id !== 'b'));
    expect(download('c')).toHaveFocus();
    await userEvent.click(remove('c'));
    change(three.slice(0, 1));
    expect(download('a')).toHaveFocus();
  });

  it('knows of a focus that was there before it was: in the HTML of the server', async () => {
    const three = ['a', 'b', 'c'].map((id) => report({ id, name: id }));
    const tree = (of: RequestedReport[]) => (
      <ReportProvider locale="en" timeZone="UTC">
        <RequestList requests={of} {...handlers()} />
      </ReportProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree(three));
    within(container).getByRole('button', { name: 'Remove “b”' }).focus();
    const { rerender, unmount } = render(tree(three), { container, hydrate: true });
    rerender(tree(three.filter(({ id }) => id !== 'b')));
    expect(within(container).getByRole('button', { name: 'Download “c”' })).toHaveFocus();
    unmount();
    container.remove();
  });

  it('hands the focus on in a shadow root too', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const container = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const three = ['a', 'b', 'c'].map((id) => report({ id, name: id }));
    const { rerender, unmount } = render(<RequestList requests={three} {...handlers()} />, { container });
    const named = (name: string) => container.querySelector<HTMLElement>(`[aria-label="${name}"]`);
    named('Download “b”')?.focus();
    // On to the next in the same list: what has the focus is still in it.
    named('Remove “b”')?.focus();
    await Promise.resolve();
    rerender(<RequestList requests={three.filter(({ id }) => id !== 'b')} {...handlers()} />);
    expect(activeElementOf(container)).toBe(named('Download “c”'));
    unmount();
    host.remove();
  });

  it('takes no focus that was elsewhere', async () => {
    const two = ['a', 'b'].map((id) => report({ id, name: id }));
    const { change } = show(two, handlers());
    screen.getByRole('button', { name: 'Remove “a”' }).focus();
    (document.activeElement as HTMLElement).blur();
    await userEvent.click(document.body);
    change(two.slice(1));
    expect(document.body).toHaveFocus();
  });

  it('keeps a hostile name in its place, and ids of any kind apart', () => {
    show([
      report({ id: '__proto__', name: '\u202Egnp.exe' }),
      report({ id: 'constructor', name: '<img src=x onerror=alert(1)>' }),
    ]);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('\u202Egnp.exe').tagName).toBe('BDI');
  });

  it('fits into 320 pixels, in the longest language', async () => {
    await page.viewport(320, 900);
    const long = 'Rapportdesclientsdauthentificationsmtpsansuneseuleespace'.repeat(2);
    show([report({ name: long, status: 'failed' }), report({ id: 'b', status: 'pending' })], handlers());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const button of screen.getAllByRole('button'))
      expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(320);
  });

  it('passes ref, class and further props to its root', () => {
    const ref = createRef<HTMLElement>();
    render(<RequestList requests={[]} ref={ref} className="mine" id="list" aria-label="Mine" />);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'list' });
    expect(ref.current).toHaveAccessibleName('Mine');
  });

  it('comes from the server without inline styles and hydrates silently', () => {
    const errors = vi.spyOn(console, 'error');
    const requests = [report({ status: 'pending', progress: { records: 5, share: 0.4 } })];
    const tree = (
      <ReportProvider locale="en" timeZone="Europe/Rome">
        <RequestList requests={requests} {...handlers()} />
      </ReportProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    const { unmount } = render(tree, { container, hydrate: true });
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    unmount();
    container.remove();
    expect(document.querySelector('[data-sar]')).toBeNull();
  });
});
