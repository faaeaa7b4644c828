import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DayNotes } from './DayNotes.tsx';
import { memoryNoteStorage } from './noteStorage.ts';
import {
  before,
  button,
  dayParts,
  listed,
  open,
  printers,
  range,
  scanners,
  stored,
  textField,
  trigger,
} from './openNotes.test.fixture.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 800));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

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
});
