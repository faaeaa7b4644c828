import '../../react/src/tokens.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Flyout, type FlyoutProps } from './index.ts';
import './styles.css';

const panel = () => screen.getByRole('dialog');
const opener = () => screen.getByRole('button', { name: 'Open the sender' });

/** A long panel, with the way to a detail at its end. */
function Page({ first = false, ...props }: Partial<FlyoutProps> & { first?: boolean }) {
  const [inside, setInside] = useState(first);
  return (
    <Flyout
      title="The last week"
      defaultOpen
      detail={inside ? { title: 'A sender', content: <p>{'Detail. '.repeat(900)}</p> } : null}
      {...props}
      onBack={(details) => {
        props.onBack?.(details);
        setInside(false);
      }}
    >
      <details>
        <summary>More</summary>
        Unfolded
      </details>
      <p>{'Long. '.repeat(600)}</p>
      <button type="button" onClick={() => setInside(true)}>
        Open the sender
      </button>
    </Flyout>
  );
}

beforeEach(() => page.viewport(1000, 500));
afterEach(cleanup);

describe('a step further in', () => {
  it('is named by its title, which takes the focus, at its beginning', async () => {
    render(<Page />);
    await waitFor(() => expect(panel()).toHaveFocus());
    await userEvent.click(opener());
    expect(panel()).toHaveAccessibleName('A sender');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'A sender' })).toHaveFocus());
    await waitFor(() => expect(panel().scrollTop).toBe(0));
    expect(screen.queryByText(/^Long/)).not.toBeVisible();
    expect(screen.getByText(/^Detail/)).toBeVisible();
  });

  it('keeps the focus in the panel: back, close, and around', async () => {
    render(<Page />);
    await userEvent.click(opener());
    const visited = new Set<string | null>();
    for (let press = 0; press < 4; press++) {
      await userEvent.tab();
      visited.add(document.activeElement?.ariaLabel ?? null);
    }
    expect([...visited].sort()).toEqual(['Back', 'Close']);
  });

  it('leads back by keyboard to what opened it, and to where one was', async () => {
    const onBack = vi.fn();
    render(<Page onBack={onBack} />);
    await userEvent.click(screen.getByText('More'));
    await userEvent.click(opener());
    const before = panel().scrollHeight;
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onBack).toHaveBeenCalledExactlyOnceWith({ reason: 'back-button', event: expect.anything() });
    await waitFor(() => expect(opener()).toHaveFocus());
    expect(panel()).toHaveAccessibleName('The last week');
    await waitFor(() => expect(panel().scrollTop).toBeGreaterThan(100));
    expect(panel().scrollHeight).not.toBe(before);
    expect(opener().getBoundingClientRect().bottom).toBeLessThanOrEqual(500);
    expect(screen.getByText('Unfolded')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  });

  it('may be where one comes in; then back leads to the panel itself', async () => {
    render(<Page first />);
    await waitFor(() => expect(panel()).toHaveFocus());
    expect(panel()).toHaveAccessibleName('A sender');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'The last week' })).toHaveFocus());
  });

  it('is left with the whole panel by Escape', async () => {
    const onOpenChange = vi.fn();
    render(<Page onOpenChange={onOpenChange} />);
    await userEvent.click(opener());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, { reason: 'escape' });
  });
});
