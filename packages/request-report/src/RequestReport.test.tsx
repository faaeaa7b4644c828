import '@smtp-auth-report/react/tokens.css';
import { ReportProvider } from '@smtp-auth-report/react';
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { closed, name, open, range, slow, trigger } from './RequestReport.test.fixture.tsx';
import { RequestReport } from './RequestReport.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

const defaults = { contents: 'summary', format: 'csv', header: true, bom: true, recipients: [] };

describe('RequestReport', () => {
  it('asks by keyboard alone, closes, announces and gives the focus back', async () => {
    const onRequest = vi.fn(async () => {});
    render(<RequestReport range={range} onRequest={onRequest} />);
    await userEvent.keyboard('{Tab}{Enter}');
    await vi.waitFor(() => expect(name()).toHaveFocus());
    expect(screen.getByRole('dialog', { name: 'Request report' })).toMatchTextContent(
      /Nov 11, 2026 – Nov 17, 2026.*time zone UTC/,
    );
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

  it('has the domain begin where the line does, from the right, too', async () => {
    render(
      <ReportProvider direction="rtl">
        <RequestReport range={range} domain="x.example" onRequest={async () => {}} />
      </ReportProvider>,
    );
    await open();
    const parts = [...document.querySelectorAll('[data-part="scope"] > *')];
    const [label, domain] = parts.map((part) => part.getBoundingClientRect().right);
    expect(label).toBeGreaterThan(0);
    expect(domain).toBe(label);
  });

  it('lists in the dialog what else the report is limited to, each once', async () => {
    const about = [
      'Sender contains “printer”',
      '<b>TLS 1.0</b>: at least 50% of messages',
      'Sender contains “printer”',
    ];
    const { rerender } = render(<RequestReport range={range} about={about} onRequest={async () => {}} />);
    await open();
    const list = screen.getByRole('list', { name: 'Only what matches' });
    const items = screen.getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(about.slice(0, 2));
    for (const item of items) expect(list).toContainElement(item);
    rerender(<RequestReport range={range} about={[]} onRequest={async () => {}} />);
    expect(screen.queryByRole('list')).toBeNull();
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
