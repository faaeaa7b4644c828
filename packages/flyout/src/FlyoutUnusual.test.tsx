import { SourceError } from '@smtp-auth-report/core';
import '../../react/src/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FlyoutUnusual } from './index.ts';
import { activity, erp, flags, nothingUnusual, tooEarly } from './samples.test.fixture.ts';
import './styles.css';

afterEach(cleanup);

const items = () => screen.getAllByRole('listitem');

describe('what is unusual', () => {
  it('stands once per sender, newest first, with all that was found of it', () => {
    render(<FlyoutUnusual activity={activity} limit={10} />);
    expect(items().map((item) => item.querySelector('[data-part="sender"]')?.textContent)).toEqual([
      ...new Set(flags.map((flag) => flag.sender)),
    ]);
    expect(within(items()[0] as HTMLElement).getAllByText(/Nov 1[67]/)).toHaveLength(2);
  });

  it('shows the first senders, and the rest when asked', async () => {
    render(<FlyoutUnusual activity={activity} />);
    expect(items()).toHaveLength(5);
    const more = screen.getByRole('button', { name: 'Show 2 more senders' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(items()).toHaveLength(7);
    expect(more).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer senders', expanded: true }));
    expect(items()).toHaveLength(5);
  });

  it('opens a sender by pointer and by keyboard', async () => {
    const onSenderOpen = vi.fn();
    render(<FlyoutUnusual activity={activity} onSenderOpen={onSenderOpen} />);
    await userEvent.click(screen.getByRole('button', { name: erp }));
    expect(onSenderOpen).toHaveBeenLastCalledWith(erp, { reason: 'sender', event: expect.anything() });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSenderOpen).toHaveBeenLastCalledWith('nas-2@contoso.example', expect.anything());
  });

  it('says when more was found than is listed', () => {
    render(<FlyoutUnusual activity={{ ...activity, truncated: true }} limit={10} />);
    expect(screen.getByText('More was found than is listed. These are the newest.')).toBeVisible();
  });

  it('keeps apart senders and clients that are called like properties', () => {
    const strange = ['constructor', '__proto__'].map((sender) => ({
      sender,
      day: '2026-11-17',
      kind: 'basic-after-oauth' as const,
    }));
    render(<FlyoutUnusual activity={{ ...activity, flags: strange }} />);
    expect(items()).toHaveLength(2);
  });
});

describe('states', () => {
  it.each([
    ['nothing was found', nothingUnusual, 'Nothing unusual from Nov 11, 2026 to Nov 17, 2026.'],
    [
      'there is not enough history',
      tooEarly,
      'There is not enough history yet to tell what is unusual: it takes 28 complete days before these.',
    ],
    [
      'no day is complete',
      { ...nothingUnusual, judged: null },
      'No day is complete yet, so nothing can be judged.',
    ],
  ])('says that %s', (_, given, sentence) => {
    render(<FlyoutUnusual activity={given} />);
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('waits, and keeps what it has while it looks again', () => {
    const { rerender } = render(<FlyoutUnusual loading />);
    const section = screen.getByRole('region', { name: 'Unusual activity' });
    expect(section).toHaveAttribute('aria-busy', 'true');
    rerender(<FlyoutUnusual activity={activity} loading />);
    expect(section).toHaveAttribute('aria-busy', 'true');
    expect(items()).toHaveLength(5);
    rerender(<FlyoutUnusual activity={activity} />);
    expect(section).not.toHaveAttribute('aria-busy');
  });

  it('says what failed and tries again', async () => {
    const onRetry = vi.fn();
    render(<FlyoutUnusual error={new SourceError('timeout', 'secret')} onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toContain('Unusual activity could not be looked for.');
    expect(document.body.textContent).not.toContain('secret');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
