import { SourceError } from '@smtp-auth-report/core';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { RequestReport } from './RequestReport.tsx';
import type { RequestHandler } from './requests.ts';
import './styles.css';

const order: RequestHandler = async () => {};

const meta = preview.meta({
  component: RequestReport,
  title: 'Request report/RequestReport',
  args: { range: { from: '2026-11-11', to: '2026-11-17' }, onRequest: order },
});

async function open({ canvasElement }: { canvasElement: HTMLElement }) {
  await userEvent.click(within(canvasElement).getByRole('button'));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findAllByRole('textbox');
  return dialog;
}

const opened = async (context: { canvasElement: HTMLElement }) => {
  await open(context);
};

const submit = async (context: { canvasElement: HTMLElement }) => {
  await open(context);
  await userEvent.keyboard('{Enter}');
};

const fail: RequestHandler = () => Promise.reject(new SourceError('unavailable', 'down'));

/** A third of the way, and there it stays. */
const work: RequestHandler = (_, { onProgress }) => {
  onProgress({ records: 412_000, bytes: 38_200_000, share: 0.34, perSecond: 12_140, secondsLeft: 66 });
  return new Promise(() => {});
};

/** Nobody knows how many there are. */
const workUnknown: RequestHandler = (_, { onProgress }) => {
  onProgress({ records: 412_000, bytes: 38_200_000, share: null, perSecond: 12_140 });
  return new Promise(() => {});
};

export const Closed = meta.story({});
export const Open = meta.story({ play: opened });

export const OneDomain = meta.story({
  args: { domain: 'xn--bcher-huber-9db.example', contents: ['summary', 'daily'], formats: ['csv'] },
  play: opened,
});

/** Long addresses have to break somewhere. */
const about = [
  'Sender contains “printer”',
  'TLS version is one of No TLS, SSL 3.0, TLS 1.0, TLS 1.1 or authentication method is Basic',
  `Sender begins with “${'floor-3-multifunction-scanner-'.repeat(3)}@harbourline.example”`,
  'At least 50% of messages with TLS 1.0',
];

export const Limited = meta.story({
  args: { domain: 'harbourline.example', about },
  play: async (context) => {
    const dialog = await open(context);
    const list = dialog.getByRole('list', { name: 'Only what matches' });
    await expect(within(list).getAllByRole('listitem')).toHaveLength(4);
  },
});

export const Options = meta.story({
  play: async (context) => {
    const dialog = await open(context);
    await userEvent.click(dialog.getByText('Options'));
    await expect(dialog.getByRole('checkbox', { name: /byte order mark/ })).toBeChecked();
    // Only CSV has one.
    await userEvent.click(dialog.getByRole('radio', { name: 'NDJSON' }));
    await expect(dialog.queryByRole('checkbox', { name: /byte order mark/ })).toBeNull();
  },
});

export const WithoutName = meta.story({
  play: async (context) => {
    const dialog = await open(context);
    await userEvent.clear(dialog.getByRole('textbox'));
    await userEvent.keyboard('{Enter}');
    await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(/Give the report a name/);
  },
});

export const Recipients = meta.story({
  args: { recipients: true },
  play: async (context) => {
    const dialog = await open(context);
    const field = dialog.getByRole('textbox', { name: /Recipients/ });
    await userEvent.type(field, 'anna@harbourline.example, bob@');
    await userEvent.keyboard('{Enter}');
    await expect(field).toHaveAccessibleDescription(/not an email address: bob@/);
  },
});

export const Working = meta.story({ args: { onRequest: work, background: true }, play: submit });
export const WorkingUnknown = meta.story({ args: { onRequest: workUnknown }, play: submit });
export const WorkingSilently = meta.story({ args: { onRequest: () => new Promise(() => {}) }, play: submit });
export const Failed = meta.story({ args: { onRequest: fail }, play: submit });
export const Nothing = meta.story({ args: { onRequest: async () => 'empty' as const }, play: submit });

export const Requested = meta.story({
  play: async (context) => {
    await submit(context);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(within(context.canvasElement).getByRole('status')).toHaveTextContent(/requested\.$/);
  },
});

export const Italian = meta.story({ play: opened, globals: { locale: 'it' } });
export const French = meta.story({
  args: { onRequest: work, background: true },
  play: submit,
  globals: { locale: 'fr' },
});
export const Spanish = meta.story({ args: { recipients: true }, play: opened, globals: { locale: 'es' } });
export const Dark = meta.story({ args: { onRequest: fail }, play: submit, globals: { theme: 'dark' } });
export const DarkWorking = meta.story({
  args: { onRequest: work, background: true },
  play: submit,
  globals: { theme: 'dark' },
});
export const RightToLeft = meta.story({
  args: { onRequest: work, background: true },
  play: submit,
  globals: { direction: 'rtl' },
});
export const Narrow = meta.story({
  args: { onRequest: work, background: true, recipients: true },
  play: submit,
  globals: { width: 'narrow' },
});
export const LimitedNarrow = meta.story({ args: { about }, play: opened, globals: { width: 'narrow' } });
export const LimitedRightToLeft = meta.story({
  args: { about },
  play: opened,
  globals: { direction: 'rtl', theme: 'dark' },
});
