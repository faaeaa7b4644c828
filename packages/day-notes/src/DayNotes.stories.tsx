import { type ComponentProps, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { DayNotes } from './DayNotes.tsx';
import { type DayNote, mostNotes } from './dayNote.ts';
import { memoryNoteStorage, type NoteStorage } from './noteStorage.ts';
import './styles.css';

const notes: DayNote[] = [
  { id: 'a', day: '2026-11-12', text: 'Printers in Turin moved to TLS 1.2', author: 'Anna Rossi' },
  { id: 'b', day: '2026-11-16', text: 'TLS 1.0 refused on trial, 9:00 to 12:00', author: 'Marc Petit' },
  { id: 'c', day: '2026-11-16', text: 'Scanners of the second floor follow' },
  { id: 'd', day: '2026-10-01', text: 'Basic switched off for the test mailboxes' },
];
const refuse = () => Promise.reject(new Error('blocked'));
const failing: NoteStorage = { load: refuse, save: refuse };

const meta = preview.meta({
  component: DayNotes,
  title: 'Day notes/Notes',
  args: { range: { from: '2026-11-11', to: '2026-11-17' }, author: 'Anna Rossi' },
  // A storage of its own for each, so that no story finds what another left.
  beforeEach: ({ args }) => {
    args.storage ??= memoryNoteStorage(notes);
  },
});

interface Drawn {
  canvasElement: HTMLElement;
}
const open = async ({ canvasElement }: Drawn) => {
  await userEvent.click(within(canvasElement).getByRole('button'));
  return within(await within(document.body).findByRole('dialog'));
};
const opened = async (drawn: Drawn) => void (await (await open(drawn)).findAllByRole('textbox'));
const type = async (drawn: Drawn, text: string) => {
  const dialog = await open(drawn);
  await userEvent.type(await dialog.findByRole('textbox'), text);
  return dialog;
};

export const Closed = meta.story({});
export const Open = meta.story({ play: opened });
export const Nothing = meta.story({ args: { storage: memoryNoteStorage() }, play: opened });
export const Loading = meta.story({
  args: { storage: { ...failing, load: () => new Promise(() => undefined) } },
  play: async (drawn) => void (await (await open(drawn)).findByText('Loading…')),
});
export const NotLoaded = meta.story({
  args: { storage: failing },
  play: async (drawn) => void (await (await open(drawn)).findByRole('alert')),
});
export const NotSaved = meta.story({
  args: { storage: { ...failing, load: async () => notes } },
  play: async (drawn) => void (await (await type(drawn, 'Mine{Enter}')).findByRole('alert')),
});
export const Adding = meta.story({
  play: async (drawn) => {
    const dialog = await type(drawn, 'Mail gateway restarted{Enter}');
    await dialog.findByRole('button', { name: 'Edit “Mail gateway restarted”' });
  },
});
export const WithoutWords = meta.story({
  play: async (drawn) => {
    await type(drawn, '{Enter}');
    await within(document.body).findByText('Write what happened.');
  },
});
export const DayOutside = meta.story({
  play: async (drawn) => {
    await type(drawn, 'Before all this');
    await userEvent.keyboard('{Tab}11{ArrowRight}02{Enter}');
    await within(document.body).findByText('Give a day from Nov 11, 2026 to Nov 17, 2026.');
  },
});
export const InTheCalendar = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.click(await dialog.findByRole('button', { name: 'Choose the day in a calendar' }));
    await dialog.findByRole('grid');
  },
});
export const NearlyFull = meta.story({
  play: async (drawn) => {
    await type(drawn, 'Printers moved to TLS 1.2. '.repeat(7));
    await within(document.body).findByText('11 characters left');
  },
});
export const Editing = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.click(await dialog.findByRole('button', { name: /^Edit “Scanners/ }));
    await dialog.findByRole('form', { name: /^Edit “Scanners/ });
  },
});
export const Deleted = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.click(await dialog.findByRole('button', { name: /^Delete “Scanners/ }));
    await dialog.findByRole('button', { name: 'Undo' });
  },
});
export const Full = meta.story({
  args: {
    storage: memoryNoteStorage(
      Array.from({ length: mostNotes }, (_, index) => ({
        id: `${index}`,
        day: '2026-11-12',
        text: `Note ${index}`,
      })),
    ),
  },
  play: async (drawn) => void (await (await open(drawn)).findByText(/^At most 500 notes/)),
});
export const Long = meta.story({
  args: {
    storage: memoryNoteStorage([
      { id: 'a', day: '2026-11-12', text: 'x'.repeat(200), author: 'y'.repeat(100) },
      { id: 'b', day: '2026-11-13', text: 'Moved the scanners. '.repeat(9), author: 'Anna Rossi' },
      { id: 'c', day: '2026-11-14', text: 'הועברו המדפסות ל־TLS 1.2' },
    ]),
  },
  play: opened,
});
export const ReadOnly = meta.story({
  args: { readOnly: true },
  play: async (drawn) => void (await (await open(drawn)).findByText(/^Scanners/)),
});
export const ReadOnlyNothing = meta.story({
  args: { readOnly: true, storage: memoryNoteStorage() },
  play: async (drawn) => void (await (await open(drawn)).findByText(/^No notes/)),
});
/** Of others' notes one can only read. */
export const OnlyOnesOwn = meta.story({
  args: { canChange: ({ author }) => author === 'Anna Rossi' },
  play: opened,
});
/** Its day is pointed at in another piece. */
export const PointedAt = meta.story({
  args: { highlight: { field: 'day', key: '2026-11-16' } },
  play: opened,
});

function Host(props: ComponentProps<typeof DayNotes>) {
  const [kept, keep] = useState<readonly DayNote[]>(notes);
  return <DayNotes {...props} notes={kept} onNotesChange={keep} />;
}

/** The host keeps the notes in its own state: nothing is stored. */
export const NotesOfTheHost = meta.story({
  render: (args) => <Host {...args} />,
  play: async (drawn) => {
    const dialog = await type(drawn, 'Mail gateway restarted{Enter}');
    await dialog.findByRole('button', { name: 'Edit “Mail gateway restarted”' });
    await expect(drawn.canvasElement).toHaveTextContent(/4 notes in these days/);
  },
});

export const Italian = meta.story({ play: opened, globals: { locale: 'it' } });
export const French = meta.story({ play: opened, globals: { locale: 'fr' } });
export const Spanish = meta.story({ play: opened, globals: { locale: 'es' } });
export const Dark = meta.story({ play: opened, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ play: opened, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ play: opened, globals: { width: 'narrow' } });
