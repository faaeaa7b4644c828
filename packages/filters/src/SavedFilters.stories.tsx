import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { type FilterStorage, memoryFilterStorage, type SavedFilter } from './filterStorage.ts';
import { SavedFilters } from './SavedFilters.tsx';
import './styles.css';

const plain = { domain: null, range: { days: 7 }, where: [], having: [] } as const;
const saved: SavedFilter[] = [
  {
    name: 'Old TLS at Contoso',
    domain: 'contoso.com',
    range: { days: 30 },
    where: [{ field: 'tls', op: 'in', value: ['none', '1.0', '1.1'] }],
    having: [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 50, percent: true }],
  },
  { ...plain, name: 'September', range: { from: '2026-09-01', to: '2026-09-30' } },
  { ...plain, name: 'Basic', where: [{ field: 'auth', op: 'in', value: ['basic'] }] },
];
const failing: FilterStorage = {
  load: () => Promise.reject(new Error('blocked')),
  save: () => Promise.reject(new Error('blocked')),
};

const meta = preview.meta({
  component: SavedFilters,
  title: 'Filters/Saved',
  args: { value: { ...plain, range: { from: '2026-09-01', to: '2026-09-30' } } },
  // A storage of its own for each, so that no story finds what another left.
  beforeEach: ({ args }) => {
    args.storage ??= memoryFilterStorage(saved);
  },
});

const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await userEvent.click(within(canvasElement).getByRole('button'));
  const dialog = within(await within(document.body).findByRole('dialog'));
  await dialog.findByRole('textbox');
  return dialog;
};
const opened = async (drawn: { canvasElement: HTMLElement }) => void (await open(drawn));

export const Closed = meta.story({});
export const Open = meta.story({ play: opened });
export const Nothing = meta.story({ args: { storage: memoryFilterStorage() }, play: opened });
export const NotLoaded = meta.story({
  args: { storage: failing },
  play: async (drawn) => void (await (await open(drawn)).findByRole('alert')),
});
export const NotSaved = meta.story({
  args: { storage: { ...failing, load: async () => saved } },
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.type(dialog.getByRole('textbox'), 'Mine{Enter}');
    await dialog.findByRole('alert');
  },
});
export const Saving = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.type(dialog.getByRole('textbox'), 'Mine{Enter}');
    await dialog.findByRole('button', { name: /^Mine/ });
  },
});
export const NameTaken = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await dialog.findByRole('button', { name: /^Basic/ });
    await userEvent.type(dialog.getByRole('textbox'), 'basic{Enter}');
    await dialog.findByText('There is already a filter called “Basic”.');
  },
});
export const Renaming = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.click(await dialog.findByRole('button', { name: 'Rename “September”' }));
    await dialog.findByRole('textbox', { name: 'Rename “September”' });
  },
});
export const Deleted = meta.story({
  play: async (drawn) => {
    const dialog = await open(drawn);
    await userEvent.click(await dialog.findByRole('button', { name: 'Delete “September”' }));
    await dialog.findByRole('button', { name: 'Undo' });
  },
});

export const Italian = meta.story({ play: opened, globals: { locale: 'it' } });
export const French = meta.story({ play: opened, globals: { locale: 'fr' } });
export const Spanish = meta.story({ play: opened, globals: { locale: 'es' } });
export const Dark = meta.story({ play: opened, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ play: opened, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ play: opened, globals: { width: 'narrow' } });
