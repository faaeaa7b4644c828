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
export const Open = meta.story({
  play: async (context) => {
    await open(context);
  },
});

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

export const Working = meta.story({ args: { onRequest: () => new Promise(() => {}) }, play: submit });
export const Failed = meta.story({
  args: { onRequest: () => Promise.reject(new SourceError('unavailable', 'down')) },
  play: submit,
});

export const Italian = meta.story({ ...Open.composed, globals: { locale: 'it' } });
export const French = meta.story({ ...Open.composed, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Open.composed, globals: { locale: 'es' } });
export const Dark = meta.story({ ...Failed.composed, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Open.composed, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...Failed.composed, globals: { width: 'narrow' } });
