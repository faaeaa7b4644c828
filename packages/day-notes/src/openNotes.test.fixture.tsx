import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { DayNotes, type DayNotesProps } from './DayNotes.tsx';
import type { DayNote } from './dayNote.ts';
import type { NoteStorage } from './noteStorage.ts';

export const range = { from: '2026-11-11', to: '2026-11-17' };
export const printers: DayNote = {
  id: 'a',
  day: '2026-11-12',
  text: 'Printers moved to TLS 1.2',
  author: 'Anna Rossi',
};
export const scanners: DayNote = { id: 'b', day: '2026-11-16', text: 'Scanners follow' };
export const before: DayNote = { id: 'c', day: '2026-10-01', text: 'Basic switched off' };

export const trigger = () => screen.getByRole('button', { name: /^Notes/ });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const form = () => within(screen.getByRole('form', { name: 'New note' }));
export const textField = () => form().getByRole('textbox', { name: 'Note' });
export const dayParts = () => form().getAllByRole('spinbutton');
export const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
export const stored = async (storage: NoteStorage) => (await storage.load()) as DayNote[];
export async function open(props: Partial<DayNotesProps>) {
  render(<DayNotes range={range} {...props} />);
  await userEvent.click(trigger());
  await screen.findByRole('dialog', { name: 'Notes' });
}
