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
import { useDayNotes } from './useDayNotes.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 800));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const range = { from: '2026-11-11', to: '2026-11-17' };
const printers: DayNote = {
  id: 'a',
  day: '2026-11-12',
  text: 'Printers moved to TLS 1.2',
  author: 'Anna Rossi',
};
const scanners: DayNote = { id: 'b', day: '2026-11-16', text: 'Scanners follow' };
const before: DayNote = { id: 'c', day: '2026-10-01', text: 'Basic switched off' };

const trigger = () => screen.getByRole('button', { name: /^Notes/ });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const form = () => within(screen.getByRole('form', { name: 'New note' }));
const textField = () => form().getByRole('textbox', { name: 'Note' });
const dayParts = () => form().getAllByRole('spinbutton');
const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const stored = async (storage: NoteStorage) => (await storage.load()) as DayNote[];
async function open(props: Partial<DayNotesProps>) {
  render(<DayNotes range={range} {...props} />);
  await userEvent.click(trigger());
  await screen.findByRole('dialog', { name: 'Notes' });
}

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

describe('DayNotes', () => {
  it('writes a note by keyboard alone, and finds it again on the next visit', async () => {
    const first = render(<DayNotes range={range} author="Anna Rossi" />);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(await screen.findByText(/^No notes from Nov 11, 2026 to Nov 17, 2026/)).toBeVisible();
    await userEvent.keyboard('{Tab}Printers moved to TLS 1.2{Tab}{ArrowRight}12{Enter}');
    expect(await screen.findByText('Note on Nov 12, 2026 added.')).toBeInTheDocument();
    expect(listed()).toEqual(['Thursday, November 12, 2026Printers moved to TLS 1.2By Anna Rossi']);
    expect(textField()).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(trigger()).toHaveFocus());
    first.unmount();
    render(<DayNotes range={range} />);
    await vi.waitFor(() => expect(trigger()).toHaveAccessibleName('Notes 1 note in these days'));
  });

  it('lists the notes of the range, latest day first, and says how many there are besides', async () => {
    await open({ storage: memoryNoteStorage([printers, before, scanners]) });
    await screen.findByText('1 more note is on a day outside the range.');
    expect(listed()).toEqual([
      'Monday, November 16, 2026Scanners follow',
      'Thursday, November 12, 2026Printers moved to TLS 1.2By Anna Rossi',
    ]);
    expect(trigger()).toHaveAccessibleName('Notes 2 notes in these days');
  });

  it('refuses a note without words, at the field', async () => {
    const storage = memoryNoteStorage();
    await open({ storage });
    await screen.findByText(/^No notes/);
    await userEvent.click(button('Add'));
    expect(textField()).toHaveAccessibleDescription('Write what happened.');
    await vi.waitFor(() => expect(textField()).toHaveFocus());
    expect(await stored(storage)).toEqual([]);
  });

  it('refuses a day that is not shown, and one that is not whole, at the field', async () => {
    const storage = memoryNoteStorage();
    await open({ storage });
    await screen.findByText(/^No notes/);
    await userEvent.type(textField(), 'Too early');
    await userEvent.keyboard('{Tab}{ArrowRight}05{Enter}');
    await screen.findByText('Give a day from Nov 11, 2026 to Nov 17, 2026.');
    await vi.waitFor(() => expect(dayParts()[0]).toHaveFocus());
    expect(dayParts()[0]).toHaveAccessibleDescription(/Give a day from/);
    await userEvent.keyboard('{ArrowRight}{Backspace}{Backspace}{Enter}');
    await screen.findByText('Give a whole date.');
    await userEvent.keyboard('{ArrowRight}15{Enter}');
    await vi.waitFor(async () => expect((await stored(storage))[0]?.day).toBe('2026-11-15'));
  });

  it('begins with the day that it was given, and with the last one when that is not shown', async () => {
    const day = () => screen.findByText(/^\w+day, November/);
    await open({ notes: [], defaultDay: '2026-11-14' });
    expect(await day()).toHaveTextContent('Saturday, November 14, 2026');
    cleanup();
    await open({ notes: [], defaultDay: '2026-10-01' });
    expect(await day()).toHaveTextContent('Tuesday, November 17, 2026');
  });

  it('chooses the day in a calendar, which has only the days of the range', async () => {
    const storage = memoryNoteStorage();
    await open({ storage });
    await screen.findByText(/^No notes/);
    await userEvent.type(textField(), 'Gateway restarted');
    await userEvent.click(button('Choose the day in a calendar'));
    const day = (name: RegExp) => screen.findByRole('button', { name });
    await vi.waitFor(async () => expect(await day(/November 17, 2026/)).toHaveFocus());
    expect(await day(/November 10, 2026/)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(button('Choose the day in a calendar')).toHaveFocus());
    expect(screen.queryByRole('grid')).toBeNull();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(async () => expect(await day(/November 17, 2026/)).toHaveFocus());
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
    await vi.waitFor(() => expect(button('Choose the day in a calendar')).toHaveFocus());
    expect(screen.getByText('Sunday, November 15, 2026')).toBeVisible();
    await userEvent.click(button('Add'));
    await vi.waitFor(async () => expect((await stored(storage))[0]?.day).toBe('2026-11-15'));
  });

  it('brings the calendar into sight where there is little room, also of a note that is edited', async () => {
    await page.viewport(320, 480);
    await open({ notes: [scanners, printers, { ...printers, id: 'd' }, { ...printers, id: 'e' }] });
    const seen = async () => {
      await userEvent.click(await screen.findByRole('button', { name: 'Choose the day in a calendar' }));
      const day = await screen.findByRole('button', { name: /November 1[67], 2026 selected/ });
      const { top, bottom } = screen.getByRole('dialog').getBoundingClientRect();
      await vi.waitFor(() => {
        expect(day.getBoundingClientRect().top).toBeGreaterThanOrEqual(top);
        expect(day.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
      });
      await userEvent.keyboard('{Escape}');
    };
    await screen.findByRole('form');
    await seen();
    await userEvent.click(button('Edit “Scanners follow”'));
    await seen();
  });

  it('edits by keyboard; Escape ends only the editing', async () => {
    const storage = memoryNoteStorage([printers, scanners]);
    await open({ storage });
    (await screen.findByRole('button', { name: 'Edit “Scanners follow”' })).focus();
    await userEvent.keyboard('{Enter}');
    const edited = () => within(screen.getByRole('form', { name: /^Edit/ })).getByRole('textbox');
    await vi.waitFor(() => expect(edited()).toHaveFocus());
    expect(screen.queryByRole('form', { name: 'New note' })).toBeNull();
    await userEvent.keyboard('gone{Escape}');
    await vi.waitFor(() => expect(button('Edit “Scanners follow”')).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(edited()).toHaveFocus());
    await userEvent.keyboard('Scanners on Tuesday{Tab}{ArrowRight}11{Enter}');
    await vi.waitFor(() => expect(button('Edit “Scanners on Tuesday”')).toHaveFocus());
    expect(await stored(storage)).toEqual([
      { ...scanners, text: 'Scanners on Tuesday', day: '2026-11-11' },
      printers,
    ]);
    expect(screen.getByText('Note on Nov 11, 2026 changed.')).toBeInTheDocument();
  });

  it('deletes, and takes it back as it was', async () => {
    const storage = memoryNoteStorage([printers, scanners]);
    await open({ storage });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “Printers moved to TLS 1.2”' }));
    await vi.waitFor(() => expect(button('Undo')).toHaveFocus());
    expect(await stored(storage)).toEqual([scanners]);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(button('Edit “Printers moved to TLS 1.2”')).toHaveFocus());
    expect(await stored(storage)).toEqual([printers, scanners]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps what is being written when a press beside it closes it', async () => {
    await open({ storage: memoryNoteStorage() });
    await screen.findByText(/^No notes/);
    await userEvent.type(textField(), 'Half a sen');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(trigger());
    expect(await screen.findByRole('textbox')).toHaveValue('Half a sen');
  });

  it('begins a new note with the day of the host again where nothing was written', async () => {
    const { rerender } = render(<DayNotes range={range} notes={[]} defaultOpen />);
    await screen.findByRole('form');
    dayParts()[1]?.focus();
    await userEvent.keyboard('13');
    await screen.findByText('Friday, November 13, 2026');
    await userEvent.keyboard('{Escape}');
    rerender(<DayNotes range={range} notes={[]} defaultDay="2026-11-14" />);
    await userEvent.click(trigger());
    await screen.findByText('Saturday, November 14, 2026');
  });

  it('lets go of an editing when somebody else has deleted the note', async () => {
    let tell: () => void = () => undefined;
    const kept = memoryNoteStorage([printers, scanners]);
    const subscribe = (onChange: () => void) => {
      tell = onChange;
      return () => undefined;
    };
    await open({ storage: { ...kept, subscribe } });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit “Scanners follow”' }));
    await kept.save([printers]);
    tell();
    await screen.findByRole('form', { name: 'New note' });
    expect(listed()).toHaveLength(1);
  });

  it('shows the same in everything on the page that uses a storage', async () => {
    const storage = memoryNoteStorage([printers]);
    render(<Labels storage={storage} />);
    await open({ storage });
    await screen.findByText('2026-11-12 Printers moved to TLS 1.2');
    await userEvent.type(textField(), 'Scanners follow{Enter}');
    await screen.findByText('2026-11-12 Printers moved to TLS 1.2, 2026-11-17 Scanners follow');
  });

  it('works alone on notes that the host keeps', async () => {
    const told = vi.fn();
    render(<Host told={told} />);
    await userEvent.click(trigger());
    await screen.findByText('Printers moved to TLS 1.2');
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
    let blocked = true;
    const storage = memoryNoteStorage([printers]);
    await open({
      storage: { ...storage, load: () => (blocked ? Promise.reject(new Error('blocked')) : storage.load()) },
    });
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The notes could not be loaded/);
    expect(screen.queryByRole('form')).toBeNull();
    blocked = false;
    await userEvent.click(button('Try again'));
    await screen.findByText('Printers moved to TLS 1.2');
    expect(screen.queryByRole('alert')).toBeNull();
    await vi.waitFor(() =>
      expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement),
    );
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
    const slow = (notes: readonly DayNote[]) =>
      new Promise<void>((done) => setTimeout(() => void kept.save(notes).then(done), 50));
    await open({ storage: { ...kept, save: slow } });
    await screen.findByText(/^No notes/);
    await userEvent.type(textField(), 'Once{Enter}{Enter}');
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
