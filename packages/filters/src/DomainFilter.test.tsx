import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DomainFilter } from './DomainFilter.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

const few = messagesTable(['xn--bcher-kva.example', '', 'all'], ['x'], (row) => 1000 * (3 - row));
const many = messagesTable(
  Array.from({ length: 300 }, (_, index) => `tenant-${index}.example`),
  ['x'],
  (row) => 300 - row,
);
const trigger = () => screen.getByRole('button', { name: /^Show data for/ });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const closed = () =>
  vi.waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(trigger()).toHaveFocus();
  });
const opened = () =>
  vi.waitFor(() =>
    expect(screen.getByRole('listbox')).toContainElement(document.activeElement as HTMLElement),
  );
/** Its list is a module of its own. */
const open = async () => {
  await userEvent.click(trigger());
  await screen.findByRole('option', { name: /^All domains/ });
};
const searching = () =>
  vi.waitFor(() => expect(screen.getByRole('combobox', { name: 'Search domains' })).toHaveFocus());

describe('DomainFilter', () => {
  it('offers all domains and each by its own name, with the unit of its number', async () => {
    render(<DomainFilter domains={few} />);
    await open();
    expect(options()).toEqual([
      'All domains6,000 messages',
      'bücher.example3,000 messages',
      '(no domain)2,000 messages',
      'all1,000 messages',
    ]);
    expect(screen.getByRole('option', { name: /^All domains/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('is chosen from by keyboard alone, and gives the focus back', async () => {
    const onValueChange = vi.fn();
    render(<DomainFilter domains={few} onValueChange={onValueChange} />);
    await userEvent.keyboard('{Tab}{ArrowDown}');
    await opened();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('', { reason: 'choice' });
    await closed();
    expect(trigger()).toHaveAccessibleName('Show data for (no domain)');
  });

  it('tells a domain called “all” from all domains', async () => {
    const onValueChange = vi.fn();
    render(<DomainFilter domains={few} onValueChange={onValueChange} />);
    await open();
    await userEvent.click(screen.getByRole('option', { name: /^all/ }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('all', expect.anything());
  });

  it('changes nothing when the chosen one is chosen again, or by Escape', async () => {
    const onValueChange = vi.fn();
    render(<DomainFilter domains={few} defaultValue="all" onValueChange={onValueChange} />);
    await userEvent.click(trigger());
    await opened();
    await userEvent.keyboard('{Enter}');
    await closed();
    await userEvent.keyboard('{Enter}');
    await opened();
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('finds one of hundreds by typing, and says that it shows only some', async () => {
    const onValueChange = vi.fn();
    render(<DomainFilter domains={many} onValueChange={onValueChange} />);
    await open();
    expect(options()).toHaveLength(1 + 100);
    expect(screen.getByText(/Only the 100 domains/)).toBeVisible();
    await searching();
    await userEvent.keyboard('TENANT-299');
    await vi.waitFor(() => expect(options()).toEqual(['tenant-299.example1 message']));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('tenant-299.example', expect.anything());
  });

  it('says so when no domain is found', async () => {
    render(<DomainFilter domains={many} />);
    await userEvent.click(trigger());
    await searching();
    await userEvent.keyboard('nowhere');
    expect(await screen.findByText(/No domain has this/)).toBeVisible();
  });

  it('shows a domain from a link although it is not in the data, as text', async () => {
    render(<DomainFilter domains={few} value={'<img onerror=alert(1)>\u202Emoc'} />);
    expect(trigger()).toHaveAccessibleName('Show data for <img onerror=alert(1)>\u202Emoc');
    await open();
    const chosen = screen.getByRole('option', { selected: true });
    expect(chosen).toHaveTextContent('<img onerror=alert(1)>\u202Emoc');
    expect(chosen.querySelector('bdi')).not.toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });

  it('opens from its inline start, right to left too, in its own direction', async () => {
    const { container } = render(
      <ReportProvider direction="rtl">
        <DomainFilter domains={few} />
      </ReportProvider>,
    );
    container.dir = 'rtl';
    await userEvent.click(trigger());
    const popover = await screen.findByRole('dialog');
    expect(popover).toHaveAttribute('dir', 'rtl');
    const right = (element: HTMLElement) => element.getBoundingClientRect().right;
    await vi.waitFor(() => expect(Math.abs(right(popover) - right(trigger()))).toBeLessThan(2));
  });

  it('says that domains are on their way', async () => {
    render(<DomainFilter domains={undefined} />);
    await open();
    expect(within(screen.getByRole('dialog')).getByText('Loading…')).toBeVisible();
  });

  it('passes ref, class and further props to its root', () => {
    const ref = createRef<HTMLDivElement>();
    render(<DomainFilter domains={few} ref={ref} className="mine" id="domain" />);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'domain' });
  });

  it('comes from the server without inline styles, hydrates silently and leaves nothing behind', async () => {
    const errors = vi.spyOn(console, 'error');
    const tree = <DomainFilter domains={few} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    const { unmount } = render(tree, { container, hydrate: true });
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    await userEvent.click(trigger());
    await screen.findByRole('listbox');
    unmount();
    container.remove();
    expect(document.querySelector('[data-sar]')).toBeNull();
    expect(document.documentElement.style.overflow).toBe('');
  });
});
