import { memoryNoteStorage } from '@smtp-auth-report/day-notes';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import preview, { storyNow } from '../../../.storybook/preview.tsx';
import { storySource } from '../../../.storybook/sources.ts';
import { LocalizedReport } from './LocalizedReport.tsx';
import { Report } from './Report.tsx';
import './styles.css';

const meta = preview.meta({
  component: Report,
  title: 'Report/Report',
  args: { source: storySource, disk: false },
  render: (args, { globals }) => (
    <LocalizedReport
      locale={String(globals.locale)}
      direction={globals.direction}
      timeZone="Europe/Rome"
      now={storyNow}
    >
      <Report {...args} />
    </LocalizedReport>
  ),
});

const tlsTable = { pivot: 'tls', view: 'table' } as const;

/** What a host adds: what it can do with senders, its dates, its words. */
export const WithHost = meta.story({
  args: {
    defaultState: tlsTable,
    actions: [{ id: 'write', label: 'Write to owners', onAction: () => {}, tone: 'primary' }],
    senderActions: () => <button type="button">Reset password</button>,
    annotations: [{ day: '2026-11-16', label: 'TLS 1.0 refused on trial' }],
    stopNote: 'Basic authentication is turned off on 31 December 2026.',
  },
});

/** Conditions, their chips, and what they leave. */
export const Narrowed = meta.story({
  args: {
    defaultState: {
      ...tlsTable,
      where: [{ field: 'auth', op: 'in', value: ['basic'] }],
      having: [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 50, percent: true }],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const table = await canvas.findByRole('table', { name: /TLS usage by sender/ });
    await within(table).findByRole('button', { name: /^scanner-02@/ });
    await expect(within(table).queryByRole('button', { name: /^copier-11@/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /^Remove filter: Per sender/ }));
    await within(table).findByRole('button', { name: /^copier-11@/ });
  },
});

/** A row opens its sender; Escape gives the focus back to it. */
export const Sender = meta.story({
  args: { defaultState: tlsTable },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const table = await canvas.findByRole('table', { name: /TLS usage by sender/ });
    const row = await within(table).findByRole('button', { name: /^scanner-02@/ });
    row.focus();
    await userEvent.keyboard('{Enter}');
    const pane = await screen.findByRole('dialog', { name: 'scanner-02@harbourline.example' });
    await within(pane).findByText('10.30.0.12');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(row));
  },
});

export const SenderDark = meta.story({
  args: { defaultState: { sender: 'scanner-02@harbourline.example' } },
  globals: { theme: 'dark' },
});

/** Both conditions: whoever is below TLS 1.2 or uses Basic. */
export const WhatWouldStop = meta.story({
  args: { defaultState: { stop: { minimumTls: '1.2', noBasic: true } } },
  play: async ({ canvasElement }) => {
    const section = await within(canvasElement).findByRole('region', { name: 'What would stop' });
    await within(section).findByText('scanner-02', { exact: false });
    await expect(within(section).queryByText(/^erp/)).toBeNull();
  },
});

export const Narrow = meta.story({ args: { defaultState: tlsTable }, globals: { width: 'narrow' } });
export const RightToLeft = meta.story({
  args: { defaultState: { stop: { minimumTls: '1.2', noBasic: false } } },
  globals: { direction: 'rtl' },
});

const openOptions = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Options' }));
  await screen.findByRole('dialog', { name: 'Options' });
};

/** How the chart counts and compares, and ways to take it along. */
export const Options = meta.story({ play: openOptions });
export const OptionsDark = meta.story({ play: openOptions, globals: { theme: 'dark' } });
export const OptionsNarrow = meta.story({ play: openOptions, globals: { width: 'narrow' } });
export const OptionsOfTable = meta.story({ args: { defaultState: tlsTable }, play: openOptions });

export const ByHours = meta.story({
  args: {
    defaultState: { unit: 'hour', range: { from: '2026-11-16', to: '2026-11-17' } },
    secondZone: 'America/New_York',
  },
});

/** The seven days before, where there are data of all of them. */
export const Compared = meta.story({ args: { defaultState: { compare: true } } });
export const NothingToCompareWith = meta.story({
  args: { defaultState: { compare: true, range: { from: '2026-08-20', to: '2026-11-17' } } },
});
export const Logarithmic = meta.story({ args: { defaultState: { scale: 'log', range: { days: 30 } } } });

/** A person has written why. */
export const WithNotes = meta.story({
  args: {
    noteStorage: memoryNoteStorage([
      { id: 'a', day: '2026-11-13', text: 'Printers moved to TLS 1.2', author: 'Anna' },
    ]),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: /^Notes/ });
    await waitFor(() => expect(canvasElement.textContent).toContain('Printers moved to TLS 1.2'));
  },
});
export const WithoutNotes = meta.story({ args: { noteStorage: false } });
