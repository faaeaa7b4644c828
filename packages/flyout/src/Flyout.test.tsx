import { ReportProvider } from '@smtp-auth-report/react';
import '../../react/src/tokens.css';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { createRef, StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Flyout, type FlyoutProps } from './index.ts';
import './styles.css';

const panel = () => screen.getByRole('dialog', { name: 'The last week' });
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

/** A page with a button that opens the panel, as a dashboard has. */
function Page(props: Partial<FlyoutProps>) {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <h1>Dashboard</h1>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button">Elsewhere</button>
      <Flyout
        title="The last week"
        open={open}
        {...props}
        onOpenChange={(next, change) => {
          props.onOpenChange?.(next, change);
          setOpen(next);
        }}
      >
        <a href="/report">Report</a>
        <p>{'Long. '.repeat(600)}</p>
      </Flyout>
    </main>
  );
}

async function openByKeyboard() {
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(panel()).toHaveFocus());
}

beforeEach(() => page.viewport(1000, 700));
afterEach(cleanup);

describe('focus', () => {
  it('moves in, is kept, and comes back', async () => {
    render(<Page />);
    await openByKeyboard();
    const visited = new Set<string | null>();
    for (let press = 0; press < 5; press++) {
      await userEvent.tab();
      expect(panel().contains(document.activeElement)).toBe(true);
      visited.add(document.activeElement?.textContent || document.activeElement?.ariaLabel || null);
    }
    expect([...visited].sort()).toEqual(['Close', 'Report']);
    await userEvent.keyboard('{Escape}');
    await closed();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
  });

  it('lets the arrow keys scroll at once', async () => {
    render(<Page />);
    await openByKeyboard();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(panel().scrollTop).toBeGreaterThan(0));
  });
});

describe('closing', () => {
  it.each([
    [
      'the close button',
      'close-button',
      () => userEvent.click(screen.getByRole('button', { name: 'Close' })),
    ],
    ['Escape', 'escape', () => userEvent.keyboard('{Escape}')],
    [
      'the backdrop',
      'backdrop',
      () => userEvent.click(document.body, { position: { x: 20, y: 20 }, force: true }),
    ],
  ])('by %s, and says so', async (_, reason, close) => {
    const onOpenChange = vi.fn();
    render(<Page onOpenChange={onOpenChange} />);
    await openByKeyboard();
    await close();
    await closed();
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, { reason });
  });

  it('leaves nothing over the page, even in the midst of opening', async () => {
    document.documentElement.style.setProperty('--sar-motion', '60s');
    render(<Page />);
    await openByKeyboard();
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(document.querySelector('[data-sar="flyout"]')).toBeNull();
    document.documentElement.style.removeProperty('--sar-motion');
  });

  it('stays for an owner that holds it open', async () => {
    const onOpenChange = vi.fn();
    render(<Flyout title="The last week" open onOpenChange={onOpenChange} />);
    await waitFor(() => expect(panel()).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledOnce());
    expect(panel()).toBeVisible();
  });

  it('keeps its own state when nobody holds it', async () => {
    render(<Flyout title="The last week" defaultOpen />);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await closed();
  });
});

describe('place', () => {
  const settled = () =>
    waitFor(() => {
      expect(panel().parentElement).not.toHaveAttribute('data-entering');
      expect(panel().getAnimations({ subtree: true })).toEqual([]);
      expect(panel().parentElement?.getAnimations()).toEqual([]);
    });

  it('stands at the end of the line: right, or left where people read from the right', async () => {
    const { unmount } = render(<Flyout title="The last week" defaultOpen />);
    await settled();
    expect(panel().getBoundingClientRect().right).toBe(1000);
    expect(panel().getBoundingClientRect().left).toBeGreaterThan(400);
    unmount();
    render(
      <ReportProvider locale="ar">
        <Flyout title="The last week" defaultOpen />
      </ReportProvider>,
    );
    await settled();
    expect(panel().getBoundingClientRect().left).toBe(0);
    const overlay = panel().closest('[data-sar="flyout"]');
    expect(overlay).toHaveAttribute('dir', 'rtl');
    expect(overlay).toHaveAttribute('lang', 'ar');
  });

  it('fills a screen of 320 px and scrolls inside, never sideways', async () => {
    await page.viewport(320, 500);
    render(<Page />);
    await openByKeyboard();
    await settled();
    expect(panel().getBoundingClientRect().width).toBe(320);
    expect(panel().getBoundingClientRect().height).toBe(500);
    expect(panel().scrollHeight).toBeGreaterThan(500);
    expect(panel().scrollWidth).toBe(320);
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  it('goes into the container that the host gives', () => {
    const container = document.body.appendChild(document.createElement('div'));
    render(<Flyout title="The last week" defaultOpen portalContainer={container} />);
    expect(container.contains(panel())).toBe(true);
    cleanup();
    expect(container).toBeEmptyDOMElement();
    container.remove();
  });

  it('is out of sight at once where people want less motion', async () => {
    document.documentElement.style.setProperty('--sar-motion', '0ms');
    render(<Page />);
    await openByKeyboard();
    expect(panel().parentElement?.getAnimations()).toEqual([]);
    document.documentElement.style.removeProperty('--sar-motion');
  });
});

describe('for hosts', () => {
  it('reaches the dialog with className, ref and further props', () => {
    const ref = createRef<HTMLElement>();
    render(<Flyout title="The last week" defaultOpen className="wide" ref={ref} data-testid="mine" />);
    expect(ref.current).toBe(panel());
    expect(panel()).toHaveClass('wide');
    expect(panel()).toHaveAttribute('data-testid', 'mine');
    // A host that uses the same library has rules for these names.
    expect(document.querySelector('[class*="react-aria"]')).toBeNull();
  });

  it('draws nothing on the server, opens after hydration without a complaint, and leaves nothing behind', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const tree = (
      <StrictMode>
        <Flyout title="The last week" defaultOpen>
          Text
        </Flyout>
      </StrictMode>
    );
    const html = renderToString(tree);
    expect(html).toBe('');
    const before = document.body.innerHTML;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const root = await act(async () => hydrateRoot(container, tree));
    await waitFor(() => expect(panel()).toBeVisible());
    await act(async () => root.unmount());
    expect(complaint).not.toHaveBeenCalled();
    container.remove();
    expect(document.body.innerHTML).toBe(before);
    expect(document.documentElement.style.overflow).toBe('');
    complaint.mockRestore();
  });

  it('has no accessibility violation', async () => {
    render(<Page />);
    await openByKeyboard();
    await waitFor(() => expect(panel().parentElement?.getAnimations()).toEqual([]));
    const { violations } = await axe.run(document.body);
    expect(violations).toEqual([]);
  });
});
