import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { createRef, useState } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DayNotes, type DayNotesProps } from './DayNotes.tsx';
import type { DayNote } from './dayNote.ts';
import { memoryNoteStorage, type NoteStorage } from './noteStorage.ts';
import {
  button,
  open,
  printers,
  range,
  scanners,
  stored,
  textField,
  trigger,
} from './openNotes.test.fixture.tsx';
import { useDayNotes } from './useDayNotes.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 800));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

function Labels({ storage }: { storage: NoteStorage }) {
  const { annotations } = useDayNotes(storage);
  return <output>{annotations.map(({ day, label }) => `${day} ${label}`).join(', ')}</output>;
}
function Host({ told }: { told: (reason: string, count: number) => void }) {
  const [notes, setNotes] = useState<readonly DayNote[]>([printers]);
  const change: DayNotesProps['onNotesChange'] = (next, { reason }) => {
    told(reason, next.length);
    setNotes(next);
  };
  return <DayNotes range={range} notes={notes} onNotesChange={change} />;
}

describe('DayNotes in a host', () => {
  it('shows the same in everything on the page that uses a storage', async () => {
    const storage = memoryNoteStorage([printers]);
    render(<Labels storage={storage} />);
    await open({ storage });
    await screen.findByText('2026-11-12 Printers moved to TLS 1.2');
    await screen.findByRole('form', { name: 'New note' });
    await userEvent.type(textField(), 'Scanners follow{Enter}');
    await screen.findByText('2026-11-12 Printers moved to TLS 1.2, 2026-11-17 Scanners follow');
  });

  it('works alone on notes that the host keeps', async () => {
    const told = vi.fn();
    render(<Host told={told} />);
    await userEvent.click(trigger());
    await screen.findByText('Printers moved to TLS 1.2');
    await screen.findByRole('form', { name: 'New note' });
    await userEvent.type(textField(), 'Scanners follow{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “Printers moved to TLS 1.2”' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(() =>
      expect(told.mock.calls).toEqual([
        ['add', 2],
        ['remove', 1],
        ['add', 2],
      ]),
    );
    expect(localStorage).toHaveLength(0);
  });

  it('shows strange notes as text', async () => {
    const text = '<img onerror=alert(1)>\u202Emoc';
    await open({ storage: { load: async () => [null, { ...printers, text }, 'x'], save: async () => {} } });
    await screen.findByText('<img onerror=alert(1)>moc');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(document.querySelector('img')).toBeNull();
  });

  it('says when nothing can be read, and tries again', async () => {
    let answer = (_: readonly unknown[]) => {};
    const second = new Promise<readonly unknown[]>((done) => {
      answer = done;
    });
    let blocked = true;
    const load = () => (blocked ? Promise.reject(new Error('blocked')) : second);
    await open({ storage: { load, save: async () => {} } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The notes could not be loaded/);
    expect(screen.queryByRole('form')).toBeNull();
    blocked = false;
    button('Try again').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
    expect(screen.queryByRole('alert')).toBeNull();
    answer([printers]);
    await screen.findByText('Printers moved to TLS 1.2');
    expect(screen.getByRole('dialog')).toHaveFocus();
  });

  it('says when nothing can be saved, and keeps what was written', async () => {
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await open({ storage: { ...memoryNoteStorage([printers]), save: full } });
    await screen.findByText('Printers moved to TLS 1.2');
    await userEvent.type(textField(), 'Mine{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^This could not be saved/);
    expect(textField()).toHaveValue('Mine');
    await userEvent.click(button(/^Delete/));
    expect(screen.getByText('Printers moved to TLS 1.2')).toBeVisible();
  });

  it('writes once what is sent twice while the storage is slow', async () => {
    const kept = memoryNoteStorage();
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = (notes: readonly DayNote[]) => finished.then(() => kept.save(notes));
    await open({ storage: { ...kept, save: slow } });
    await screen.findByText(/^No notes/);
    await userEvent.type(textField(), 'Once{Enter}{Enter}');
    finish();
    await screen.findByText('Note on Nov 17, 2026 added.');
    expect(await stored(kept)).toHaveLength(1);
  });

  it('writes once what is sent again before the form is empty', async () => {
    const kept = memoryNoteStorage();
    let form: HTMLFormElement | null = null;
    /** Once all has been told of the writing, and before anything can be drawn. */
    const sendAgain = async () => {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      form?.requestSubmit();
    };
    const save = async (notes: readonly DayNote[]) => {
      await kept.save(notes);
      void sendAgain();
    };
    await open({ storage: { ...kept, save } });
    await screen.findByText(/^No notes/);
    await userEvent.type(textField(), 'Once');
    form = textField().closest('form');
    form?.requestSubmit();
    await screen.findByText('Note on Nov 17, 2026 added.');
    expect(await stored(kept)).toHaveLength(1);
  });

  it('can only be read where nothing may be changed, and changes only what may be', async () => {
    await open({ notes: [printers, scanners], readOnly: true });
    await screen.findByText('Scanners follow');
    expect(
      within(screen.getByRole('dialog')).queryByRole('button', { name: /^(Edit|Delete|Add)/ }),
    ).toBeNull();
    cleanup();
    await open({ notes: [printers, scanners], canChange: ({ author }) => author === undefined });
    await screen.findByRole('button', { name: 'Edit “Scanners follow”' });
    expect(screen.queryByRole('button', { name: /Printers/ })).toBeNull();
  });

  it('points at the day of a note together with the other pieces', async () => {
    const onHighlightChange = vi.fn();
    await open({
      notes: [printers, scanners],
      onHighlightChange,
      highlight: { field: 'day', key: scanners.day },
    });
    const row = async (text: string) => (await screen.findByText(text)).closest('li') as HTMLElement;
    expect(await row('Scanners follow')).toHaveAttribute('data-highlighted');
    expect(await row('Printers moved to TLS 1.2')).not.toHaveAttribute('data-highlighted');
    await userEvent.hover(await row('Printers moved to TLS 1.2'));
    expect(onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'day', key: printers.day },
      { reason: 'pointer' },
    );
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(onHighlightChange).toHaveBeenLastCalledWith(null, expect.anything()));
  });

  it('can be opened and closed by the host', async () => {
    const onOpenChange = vi.fn();
    render(<DayNotes range={range} notes={[]} defaultOpen onOpenChange={onOpenChange} />);
    await screen.findByRole('form');
    await vi.waitFor(() =>
      expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement),
    );
    await userEvent.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, { reason: 'dismiss' });
  });

  it('has no styles in server HTML, and gives its root what it does not know', () => {
    const ref = createRef<HTMLDivElement>();
    const tree = <DayNotes range={range} notes={[printers]} ref={ref} className="mine" id="notes" />;
    expect(renderToString(tree)).not.toContain('style=');
    render(tree);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'notes' });
    expect(ref.current).toHaveAttribute('data-sar', 'day-notes');
  });

  it('fits a narrow page and breaks no rule of accessibility', async () => {
    await page.viewport(320, 640);
    await open({ notes: [{ ...printers, text: 'x'.repeat(200), author: 'y'.repeat(100) }, scanners] });
    await screen.findByText('Scanners follow');
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
