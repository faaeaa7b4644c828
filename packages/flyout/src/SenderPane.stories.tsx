import { SourceError } from '@smtp-auth-report/core';
import { SenderName } from '@smtp-auth-report/react';
import { expect, fn, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { Flyout, SenderPane, type SenderPaneProps } from './index.ts';
import {
  activity,
  columnsOf,
  erp,
  month,
  nothingUnusual,
  senderData,
  tooEarly,
} from './samples.test.fixture.ts';
import './styles.css';

const block = (
  <button type="button" data-part="button">
    Write to the owner
  </button>
);
const flagged = { ...activity, flags: activity.flags.filter((flag) => flag.sender === erp) };

const meta = preview.meta({
  component: SenderPane,
  title: 'Sender pane',
  args: { sender: erp, range: month, data: senderData, activity: flagged, headingLevel: 2 as const },
});

const nothing = columnsOf({});
const noDays = {
  ...senderData.days,
  total: 0,
  rows: senderData.days.rows.map((row) => ({ ...row, total: 0 })),
};

export const Alone = meta.story({});
export const WithActions = meta.story({
  args: { actions: block, neighbours: { previous: null, next: 'nas@contoso.example' }, onSenderOpen: fn() },
});
export const NotFlagged = meta.story({ args: { activity: nothingUnusual } });
export const TooEarly = meta.story({ args: { activity: tooEarly } });
export const FlagsOnTheirWay = meta.story({ args: { activity: null } });
export const WithoutFlags = meta.story({ args: { activity: undefined } });
export const Empty = meta.story({
  args: {
    data: { ...senderData, days: noDays, tls: nothing, auth: nothing, clients: nothing },
    activity: nothingUnusual,
  },
});
export const Loading = meta.story({ args: { data: undefined, loading: true } });
export const Stale = meta.story({ args: { loading: true } });
export const Failed = meta.story({
  args: { data: undefined, error: new SourceError('unavailable', 'down'), onRetry: fn() },
});
export const PointedElsewhere = meta.story({ args: { highlight: { field: 'tls', key: '1.0' } } });
export const DayByKeyboard = meta.story({
  play: async ({ canvasElement }) => {
    const plot = within(canvasElement).getByRole('slider');
    plot.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect(within(canvasElement).getByText(/^Nov 15: /)).toBeVisible();
  },
});
export const DaysAsTable = meta.story({
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText('Show the days as a table'));
    await expect(within(canvasElement).getByRole('row', { name: 'Nov 17, 2026 940' })).toBeVisible();
  },
});

const inFlyout = (props: SenderPaneProps) => (
  <Flyout title={<SenderName sender={props.sender} />} defaultOpen>
    <SenderPane {...props} headingLevel={undefined} />
  </Flyout>
);
export const InFlyout = WithActions.extend({ render: inFlyout });
export const NarrowInFlyout = InFlyout.extend({ globals: { width: 'narrow' } });
export const Dark = WithActions.extend({ globals: { theme: 'dark' } });
export const Narrow = WithActions.extend({ globals: { width: 'narrow' } });
export const RightToLeft = WithActions.extend({ globals: { direction: 'rtl' } });
export const Italian = WithActions.extend({ globals: { locale: 'it' } });
export const French = WithActions.extend({ globals: { locale: 'fr' } });
export const Spanish = WithActions.extend({ globals: { locale: 'es' } });
