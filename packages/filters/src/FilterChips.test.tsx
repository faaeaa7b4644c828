import type { Clause } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { frMore } from '@smtp-auth-report/react/locales/fr-more';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { createRef, useState } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FilterChips, type FilterChipsProps } from './FilterChips.tsx';
import type { ActiveFilters } from './filterSet.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

const nothing: ActiveFilters = { domain: null, range: { days: 7 }, where: [], having: [], search: '' };
const everything: ActiveFilters = {
  domain: 'xn--bcher-kva.example',
  range: { from: '2026-09-01', to: '2026-09-30' },
  where: [
    { field: 'sender', op: 'contains', value: 'printer' },
    { field: 'tls', op: 'in', value: ['1.0', 'none'] },
  ],
  having: [
    { by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 12.5, percent: true },
    { by: 'total', op: 'atMost', value: 1 },
  ],
  search: 'ann',
};
const chips = () =>
  screen.queryAllByRole('button', { name: /^Remove filter/ }).map((one) => one.getAttribute('aria-label'));
const remove = (filter: string) => screen.getByRole('button', { name: `Remove filter: ${filter}` });

function Held({ value: initial, onValueChange }: Pick<FilterChipsProps, 'value' | 'onValueChange'>) {
  const [value, setValue] = useState(initial);
  return (
    <FilterChips
      value={value}
      onValueChange={(next, details) => {
        setValue(next);
        onValueChange?.(next, details);
      }}
    />
  );
}

describe('FilterChips', () => {
  it('says everything that is active, each number with its unit', () => {
    render(<FilterChips value={everything} />);
    expect(chips()).toEqual([
      'Remove filter: Date range: Sep 1, 2026 – Sep 30, 2026',
      'Remove filter: Domain: bücher.example',
      'Remove filter: Search: “ann”',
      'Remove filter: Sender address contains printer',
      'Remove filter: TLS version is one of TLS 1.0 or No TLS',
      'Remove filter: Per sender, TLS 1.0: at least 12.5% of messages',
      'Remove filter: Per sender: at most 1 message',
    ]);
  });

  it('says it in the reader’s language', () => {
    render(
      <ReportProvider locale="fr" messages={{ ...fr, ...frMore }}>
        <FilterChips value={everything} />
      </ReportProvider>,
    );
    expect(screen.getByText('Version de TLS est parmi TLS 1.0 ou Sans TLS')).toBeVisible();
    expect(screen.getByText(/^Par expéditeur, TLS 1.0 : au moins 12,5\s% des messages$/)).toBeVisible();
  });

  it('says a condition of which one must hold as one, and removes it as one', async () => {
    const atRisk: Clause = {
      anyOf: [
        { field: 'tls', op: 'in', value: ['none', '1.0', '1.1'] },
        { field: 'auth', op: 'is', value: 'basic' },
      ],
    };
    const onValueChange = vi.fn();
    render(<Held value={{ ...nothing, where: [atRisk, { anyOf: [] }] }} onValueChange={onValueChange} />);
    expect(chips()).toEqual([
      'Remove filter: TLS version is one of No TLS, TLS 1.0, or TLS 1.1, or Authentication method is Basic',
      'Remove filter: No message counts',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /TLS version/ }));
    expect(onValueChange.mock.lastCall?.[0].where).toEqual([{ anyOf: [] }]);
  });

  it('names a few of a long list, and says how many more there are', () => {
    const senders = (count: number) => Array.from({ length: count }, (_, index) => `s${index}@contoso.com`);
    const clause = (count: number): Clause => ({ field: 'sender', op: 'in', value: senders(count) });
    render(<FilterChips value={{ ...nothing, where: [clause(8), clause(300)] }} />);
    const [eight, many] = chips();
    for (const sender of senders(8)) expect(eight).toContain(sender);
    expect(many).toMatch(/ is one of s0@contoso\.com, .*s4@contoso\.com, or 295 others$/);
  });

  it('takes away one, and moves the focus to the one in its place', async () => {
    const onValueChange = vi.fn();
    render(<Held value={everything} onValueChange={onValueChange} />);
    await userEvent.click(remove('Sender address contains printer'));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { ...everything, where: everything.where.slice(1) },
      expect.objectContaining({ reason: 'remove' }),
    );
    await vi.waitFor(() => expect(remove('TLS version is one of TLS 1.0 or No TLS')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Filter removed: Sender address contains printer');
    await userEvent.click(remove('Per sender: at most 1 message'));
    await vi.waitFor(() => expect(remove('Per sender, TLS 1.0: at least 12.5% of messages')).toHaveFocus());
  });

  it('removes them all by keyboard, one by one, and comes back to the defaults', async () => {
    const onValueChange = vi.fn();
    render(<Held value={everything} onValueChange={onValueChange} />);
    remove('Date range: Sep 1, 2026 – Sep 30, 2026').focus();
    for (let left = chips().length - 1; left >= 0; left--) {
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(chips()).toHaveLength(left));
      await vi.waitFor(() =>
        expect(screen.getByRole('group')).toContainElement(document.activeElement as HTMLElement),
      );
    }
    expect(onValueChange.mock.lastCall?.[0]).toEqual(nothing);
    expect(screen.getByRole('group', { name: 'Active filters' })).toHaveFocus();
  });

  it('says the same removal again when the filter was there again between', async () => {
    const held = (search: string) => <FilterChips value={{ ...nothing, search }} onValueChange={() => {}} />;
    const { rerender } = render(held('ann'));
    await userEvent.click(remove('Search: “ann”'));
    rerender(held(''));
    expect(screen.getByRole('status')).toMatchTextContent(/ann/);
    rerender(held('ann'));
    expect(screen.getByRole('status')).toHaveTextContent('');
    await userEvent.click(remove('Search: “ann”'));
    expect(screen.getByRole('status')).toMatchTextContent(/ann/);
  });

  it('clears all at once, keeping nothing that is no filter', async () => {
    const onValueChange = vi.fn();
    const state = { ...everything, pivot: 'tls' };
    render(<Held value={state} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      nothing,
      expect.objectContaining({ reason: 'clear' }),
    );
    expect(chips()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('All filters removed.');
    await vi.waitFor(() => expect(screen.getByRole('group')).toHaveFocus());
  });

  it('takes no room where nothing is active', () => {
    const { container } = render(<FilterChips value={nothing} />);
    container.setAttribute('style', 'display: grid; gap: 40px');
    container.prepend(document.createElement('hr'));
    const [rule] = container.children;
    expect(container.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      (rule as Element).getBoundingClientRect().bottom + 20,
    );
    expect(chips()).toEqual([]);
  });

  it('has no chip for the host’s own defaults', () => {
    render(
      <FilterChips
        value={{ ...nothing, range: { days: 30 } }}
        defaults={{ ...nothing, range: { days: 30 } }}
      />,
    );
    expect(chips()).toEqual([]);
  });

  it('fits a narrow page with names of any length and script, as text', async () => {
    await page.viewport(320, 640);
    const value = `<img onerror=alert(1)>${'x'.repeat(200)}שלום`;
    const { container } = render(
      <FilterChips value={{ ...nothing, search: value, where: [{ field: 'sender', op: 'is', value }] }} />,
    );
    container.setAttribute('style', 'inline-size: 288px');
    expect(container.scrollWidth).toBeLessThanOrEqual(288);
    expect(document.querySelector('img')).toBeNull();
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('passes ref, class and further props to its root, and comes from the server without styles', () => {
    const ref = createRef<HTMLDivElement>();
    const tree = <FilterChips value={everything} ref={ref} className="mine" id="chips" />;
    expect(renderToString(tree)).not.toContain('style=');
    render(tree);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'chips' });
  });
});
