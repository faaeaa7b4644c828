import { SourceError } from '@smtp-auth-report/core';
import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { RequestReport } from './RequestReport.tsx';
import './styles.css';

const meta = preview.meta({
  component: RequestReport,
  title: 'Request report',
  args: { range: { from: '2026-11-11', to: '2026-11-17' }, onRequest: async () => {} },
});

async function open({ canvasElement }: { canvasElement: HTMLElement }) {
  await userEvent.click(within(canvasElement).getByRole('button'));
  return within(await within(document.body).findByRole('dialog'));
}

export const Closed = meta.story({});
const opened = async (context: { canvasElement: HTMLElement }) => {
  await open(context);
};

export const Open = meta.story({ play: opened });

export const WithoutName = meta.story({
  play: async (context) => {
    const dialog = await open(context);
    await userEvent.clear(dialog.getByRole('textbox'));
    await userEvent.keyboard('{Enter}');
  },
});

const submit = async (context: { canvasElement: HTMLElement }) => {
  await open(context);
  await userEvent.keyboard('{Enter}');
};

const fail = () => Promise.reject(new SourceError('unavailable', 'down'));

export const Working = meta.story({ args: { onRequest: () => new Promise(() => {}) }, play: submit });
export const Failed = meta.story({ args: { onRequest: fail }, play: submit });

export const Italian = meta.story({ play: opened, globals: { locale: 'it' } });
export const French = meta.story({ play: opened, globals: { locale: 'fr' } });
export const Spanish = meta.story({ play: opened, globals: { locale: 'es' } });
export const Dark = meta.story({ args: { onRequest: fail }, play: submit, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ play: opened, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ args: { onRequest: fail }, play: submit, globals: { width: 'narrow' } });
