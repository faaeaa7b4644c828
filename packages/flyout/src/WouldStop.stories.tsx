import { SourceError } from '@smtp-auth-report/core';
import { expect, fn, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { WouldStop } from './index.ts';
import { sendersOf, stopData } from './samples.test.fixture.ts';
import './styles.css';

const note = 'Contoso turns TLS 1.0 and 1.1 off on March 1, 2027.';

const meta = preview.meta({
  component: WouldStop,
  title: 'What would stop',
  args: { data: stopData, note, onSenderOpen: fn(), onShowAll: fn(), level: 2 },
});

const none = {
  ...stopData.stopping,
  total: 0,
  rows: stopData.stopping.rows.map((row) => ({ ...row, total: 0 })),
};
const nobody = { ...stopData, stopping: none, senders: sendersOf({}), notReady: { messages: 0, senders: 0 } };

export const Ready = meta.story({});
export const BothConditions = meta.story({ args: { defaultValue: { minimumTls: '1.3', noBasic: true } } });
export const NobodyStops = meta.story({ args: { data: nobody } });
export const NobodyKnown = meta.story({
  args: { data: { ...nobody, notReady: { messages: 903, senders: 13 } } },
});
export const NothingChosen = meta.story({
  args: { defaultValue: { minimumTls: null, noBasic: false }, data: undefined },
});
export const Choosing = meta.story({
  args: { onValueChange: fn() },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('switch'));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      { minimumTls: '1.2', noBasic: true },
      expect.objectContaining({ reason: 'no-basic' }),
    );
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'TLS 1.3 or higher');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      { minimumTls: '1.3', noBasic: true },
      expect.objectContaining({ reason: 'minimum-tls' }),
    );
  },
});
export const WithoutCallbacks = meta.story({
  args: { note: undefined, onSenderOpen: undefined, onShowAll: undefined },
});
export const Empty = meta.story({
  args: {
    data: { ...nobody, total: { ...stopData.total, total: 0 }, allSenders: 0 },
  },
});
export const Loading = meta.story({ args: { data: undefined, loading: true } });
export const Stale = meta.story({ args: { loading: true } });
export const Failed = meta.story({
  args: { data: undefined, error: new SourceError('timeout', 'slow'), onRetry: fn() },
});
export const Dark = BothConditions.extend({ globals: { theme: 'dark' } });
export const Narrow = BothConditions.extend({ globals: { width: 'narrow' } });
export const RightToLeft = BothConditions.extend({ globals: { direction: 'rtl' } });
export const Italian = BothConditions.extend({ globals: { locale: 'it' } });
export const French = BothConditions.extend({ globals: { locale: 'fr' } });
export const Spanish = BothConditions.extend({ globals: { locale: 'es' } });
export const ItalianNothingChosen = NothingChosen.extend({ globals: { locale: 'it' } });
export const FrenchNobodyStops = NobodyStops.extend({ globals: { locale: 'fr' } });
