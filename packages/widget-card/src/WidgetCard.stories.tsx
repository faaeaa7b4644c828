import { SourceError } from '@smtp-auth-report/core';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable, storyDays, weekday } from '../../../.storybook/tables.ts';
import { WidgetCard, type WidgetCardData } from './index.ts';
import './styles.css';

const days = storyDays(7);

const data: WidgetCardData = {
  days: 7,
  senders: 1284,
  previousSenders: 1247,
  daily: messagesTable(days, [''], (row) =>
    Math.round((980 + row * 23 - (row % 3) * 90) * (0.35 + 0.65 * weekday(days[row]))),
  ),
  belowTls: { version: '1.2', senders: 42 },
  basicSenders: 311,
};

const meta = preview.meta({
  component: WidgetCard,
  title: 'Widget card',
  args: { data, onOpen: () => {} },
});

const more = (
  <button type="button" data-part="button" data-variant="plain" aria-label="More">
    ⋯
  </button>
);

export const Ready = meta.story({ args: { actions: more } });
export const Fewer = meta.story({ args: { data: { ...data, previousSenders: 2012 } } });
export const NothingAtRisk = meta.story({
  args: {
    data: {
      ...data,
      senders: 37,
      previousSenders: 0,
      belowTls: { version: '1.2', senders: 0 },
      basicSenders: 0,
    },
  },
});
export const OnlyTheNumber = meta.story({
  args: { data: { ...data, previousSenders: null, daily: undefined, belowTls: null, basicSenders: null } },
});
export const OneDay = meta.story({
  args: {
    data: {
      ...data,
      days: 1,
      daily: messagesTable(storyDays(1), [''], () => 12),
      senders: 12,
      previousSenders: 12,
    },
  },
});
export const Unusual = meta.story({ args: { unusual: 3, actions: more } });
export const NothingUnusual = meta.story({ args: { unusual: 0 } });
export const UnusualOnItsWay = meta.story({ args: { unusual: null } });
export const Partial = meta.story({ args: { data: { ...data, through: 'Nov 15, 2026' } } });
export const Loading = meta.story({ args: { data: undefined, loading: true } });
export const LoadingWithUnusual = meta.story({ args: { data: undefined, loading: true, unusual: null } });
export const Stale = meta.story({ args: { loading: true } });
export const NewFromZero = meta.story({ args: { data: { ...data, previousSenders: 0 } } });
export const Empty = meta.story({ args: { data: { ...data, senders: 0, previousSenders: 12 } } });
export const Failed = meta.story({
  args: { data: undefined, error: new SourceError('unavailable', 'down'), onRetry: () => {} },
});
export const Unavailable = meta.story({ args: { data: undefined, unavailable: true } });
export const Arranged = meta.story({
  render: () => (
    <WidgetCard.Root aria-label="SMTP AUTH">
      <WidgetCard.Value senders={1284} />
      <WidgetCard.Risks belowTls={{ version: '1.2', senders: 42 }} basicSenders={0} />
    </WidgetCard.Root>
  ),
});

export const Dark = Ready.extend({ globals: { theme: 'dark' } });
export const DarkFailed = Failed.extend({ globals: { theme: 'dark' } });
export const Narrow = Ready.extend({ globals: { width: 'narrow' } });
export const NarrowPartial = Partial.extend({ globals: { width: 'narrow' } });
export const NarrowFrenchUnusual = Unusual.extend({ globals: { width: 'narrow', locale: 'fr' } });
export const DarkUnusual = Unusual.extend({ globals: { theme: 'dark' } });
export const RightToLeft = Ready.extend({ globals: { direction: 'rtl' } });
export const Italian = Ready.extend({ globals: { locale: 'it' } });
export const French = Ready.extend({ globals: { locale: 'fr' } });
export const Spanish = Ready.extend({ globals: { locale: 'es' } });
export const ItalianLoading = Loading.extend({ globals: { locale: 'it' } });
export const FrenchEmpty = Empty.extend({ globals: { locale: 'fr' } });
export const SpanishFailed = Failed.extend({ globals: { locale: 'es' } });
