import type { FieldClause } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FilterSet } from './filterSet.ts';
import { type FilterStorage, memoryFilterStorage, type SavedFilter } from './filterStorage.ts';
import { SavedFilters } from './SavedFilters.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 800));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const now: FilterSet = { domain: null, range: { days: 7 }, where: [], having: [] };
const oldTls: SavedFilter = {
  name: 'Old TLS',
  domain: 'contoso.com',
  range: { days: 30 },
  where: [{ field: 'tls', op: 'in', value: ['1.0', '1.1'] }],
  having: [],
};
const september: SavedFilter = { ...now, name: 'September', range: { from: '2026-09-01', to: '2026-09-30' } };
const basic: SavedFilter = { ...now, name: 'Basic', where: [{ field: 'auth', op: 'in', value: ['basic'] }] };

const trigger = () => screen.getByRole('button', { name: 'Saved filters' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const nameField = () => screen.getByRole('textbox', { name: 'Save what is shown now' });
const names = async (storage: FilterStorage) =>
  ((await storage.load()) as SavedFilter[]).map(({ name }) => name);
async function open(storage: FilterStorage, onValueChange = vi.fn(), value = now) {
  render(<SavedFilters value={value} storage={storage} onValueChange={onValueChange} />);
  await userEvent.click(trigger());
  await screen.findByRole('dialog', { name: 'Saved filters' });
  await screen.findByRole('textbox');
  return onValueChange;
}

describe('SavedFilters', () => {
  it('saves what is shown now under a name, and finds it again on the next visit', async () => {
    const props = { value: oldTls, onValueChange: vi.fn() };
    const first = render(<SavedFilters {...props} />);
    await userEvent.click(trigger());
    expect(await screen.findByText(/^No saved filters yet/)).toBeVisible();
    await userEvent.type(nameField(), '  Weekly look ');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Filter “Weekly look” saved.')).toBeInTheDocument();
    expect(nameField()).toHaveValue('');
    first.unmount();
    const onValueChange = vi.fn();
    render(<SavedFilters value={now} onValueChange={onValueChange} />);
    await userEvent.click(trigger());
    const saved = await screen.findByRole('button', { name: /^Weekly look/ });
    expect(saved).toHaveAccessibleName(
      'Weekly look Last 30 days · Domain: contoso.com · TLS version is one of TLS 1.0 or TLS 1.1',
    );
    await userEvent.click(saved);
    const { name: _, ...filter } = oldTls;
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      filter,
      expect.objectContaining({ reason: 'load', name: 'Weekly look' }),
    );
    await vi.waitFor(() => expect(trigger()).toHaveFocus());
  });

  it('saves, loads and deletes by keyboard alone', async () => {
    const storage = memoryFilterStorage([oldTls]);
    const onValueChange = vi.fn();
    render(<SavedFilters value={basic} storage={storage} onValueChange={onValueChange} />);
    await userEvent.keyboard('{Tab}{Enter}');
    await screen.findByRole('button', { name: /^Old TLS/ });
    await vi.waitFor(() =>
      expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement),
    );
    // The filter, its two buttons, then the field.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}Basic only{Enter}');
    await screen.findByRole('button', { name: /^Basic only/ });
    await vi.waitFor(() => expect(nameField()).toHaveFocus());
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await vi.waitFor(() => expect(button('Undo')).toHaveFocus());
    expect(await names(storage)).toEqual(['Old TLS']);
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}{Enter}');
    expect(onValueChange.mock.lastCall?.[1]).toMatchObject({ reason: 'load', name: 'Old TLS' });
    await vi.waitFor(() => expect(trigger()).toHaveFocus());
  });

  it('keeps a condition of which one must hold, and says it in its line', async () => {
    const either: SavedFilter = {
      ...now,
      name: 'At risk',
      where: [{ anyOf: [...oldTls.where, ...basic.where] as FieldClause[] }],
    };
    const onValueChange = await open(memoryFilterStorage(), vi.fn(), either);
    await userEvent.type(nameField(), 'At risk{Enter}');
    const saved = await screen.findByRole('button', { name: /^At risk/ });
    expect(saved).toHaveAccessibleName(
      'At risk Last 7 days · TLS version is one of TLS 1.0 or TLS 1.1, or Authentication method is Basic',
    );
    await userEvent.click(saved);
    expect(onValueChange.mock.lastCall?.[0].where).toEqual(either.where);
  });

  it('refuses an empty name and one that is taken, at the field', async () => {
    const storage = memoryFilterStorage([oldTls]);
    await open(storage);
    await screen.findByRole('button', { name: /^Old TLS/ });
    await userEvent.click(button('Save'));
    expect(nameField()).toHaveAccessibleDescription('Give the filter a name.');
    await vi.waitFor(() => expect(nameField()).toHaveFocus());
    await userEvent.keyboard('old tls{Enter}');
    expect(nameField()).toHaveAccessibleDescription('There is already a filter called “Old TLS”.');
    expect(await names(storage)).toEqual(['Old TLS']);
  });

  it('renames by keyboard; Escape ends only the renaming', async () => {
    const storage = memoryFilterStorage([oldTls, september]);
    await open(storage);
    (await screen.findByRole('button', { name: 'Rename “September”' })).focus();
    await userEvent.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: 'Rename “September”' });
    await vi.waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('OLD TLS{Enter}');
    expect(field).toHaveAccessibleDescription('There is already a filter called “Old TLS”.');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(button(/^September/)).toHaveFocus());
    await userEvent.click(button('Rename “September”'));
    await userEvent.fill(screen.getByRole('textbox', { name: 'Rename “September”' }), 'september');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(button(/^september/)).toHaveFocus());
    expect(await names(storage)).toEqual(['Old TLS', 'september']);
  });

  it('deletes, and takes it back into its place', async () => {
    const storage = memoryFilterStorage([oldTls, september, basic]);
    await open(storage);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “September”' }));
    await vi.waitFor(() => expect(button('Undo')).toHaveFocus());
    expect(await names(storage)).toEqual(['Old TLS', 'Basic']);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(button(/^September/)).toHaveFocus());
    expect(await storage.load()).toEqual([oldTls, september, basic]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes back the last one too', async () => {
    const storage = memoryFilterStorage([basic]);
    await open(storage);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “Basic”' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: /^Basic/ });
    expect(await names(storage)).toEqual(['Basic']);
  });

  it('changes what is stored now, not what it read when it was opened', async () => {
    const storage = memoryFilterStorage([oldTls]);
    await open(storage);
    await screen.findByRole('button', { name: /^Old TLS/ });
    await storage.save([oldTls, basic]); // another tab
    await userEvent.type(nameField(), 'Mine{Enter}');
    await vi.waitFor(async () => expect(await names(storage)).toEqual(['Old TLS', 'Basic', 'Mine']));
  });

  it('marks the one that is shown now, wherever its parts came from', async () => {
    const { name: _, ...filter } = oldTls;
    await open(memoryFilterStorage([september, oldTls]), vi.fn(), JSON.parse(JSON.stringify(filter)));
    await screen.findByText('Shown now');
    expect(button(/^Old TLS/)).toHaveAttribute('aria-current', 'true');
    expect(button(/^September/)).not.toHaveAttribute('aria-current');
  });

  it('leaves out what is no filter, and shows strange names as text', async () => {
    const strange = { ...basic, name: '<img onerror=alert(1)>\u202Emoc' };
    await open({ load: async () => [{ name: 'broken' }, null, strange, 'x'], save: async () => {} });
    await screen.findByRole('button', { name: /^<img/ });
    expect(screen.getAllByRole('button', { name: /^Delete/ })).toHaveLength(1);
    expect(document.querySelector('img')).toBeNull();
  });

  it('says when nothing can be read, and tries again', async () => {
    let answer = (_: readonly unknown[]) => {};
    const second = new Promise<readonly unknown[]>((done) => {
      answer = done;
    });
    let blocked = true;
    const load = () => (blocked ? Promise.reject(new Error('blocked')) : second);
    await open({ load, save: async () => {} });
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The saved filters could not be loaded/);
    blocked = false;
    button('Try again').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
    expect(screen.queryByRole('alert')).toBeNull();
    answer([oldTls]);
    await screen.findByRole('button', { name: /^Old TLS/ });
    expect(screen.getByRole('dialog')).toHaveFocus();
  });

  it('says when nothing can be saved, and keeps what was typed', async () => {
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await open({ ...memoryFilterStorage([oldTls]), save: full });
    await userEvent.type(nameField(), 'Mine{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^This could not be saved/);
    expect(nameField()).toHaveValue('Mine');
    await userEvent.click(button('Delete “Old TLS”'));
    expect(button(/^Old TLS/)).toBeVisible();
  });

  it('asks its storage for nothing before it is opened', () => {
    const load = vi.fn(async () => []);
    const storage = { load, save: async () => {} };
    const ref = createRef<HTMLDivElement>();
    const tree = <SavedFilters value={now} storage={storage} ref={ref} className="mine" id="saved" />;
    expect(renderToString(tree)).not.toContain('style=');
    render(tree);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'saved' });
    expect(load).not.toHaveBeenCalled();
  });

  it('fits a narrow page and breaks no rule of accessibility', async () => {
    await page.viewport(320, 560);
    const long = { ...oldTls, name: 'x'.repeat(120) };
    await open(memoryFilterStorage([long, september]), vi.fn(), september);
    await screen.findByText('Shown now');
    const dialog = screen.getByRole('dialog');
    const popover = dialog.parentElement as HTMLElement;
    await vi.waitFor(() => expect(getComputedStyle(popover).opacity).toBe('1'));
    const { left, right } = popover.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    const { violations } = await axe.run(dialog);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  });
});
