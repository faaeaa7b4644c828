import { SourceError } from '@smtp-auth-report/core';
import { SenderName } from '@smtp-auth-report/react';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { Flyout, FlyoutSummary, type FlyoutSummaryProps, SenderPane } from './index.ts';
import {
  activity,
  columnsOf,
  summary as data,
  erp,
  month,
  nothingUnusual,
  senderData,
  sendersOf,
  week,
} from './samples.test.fixture.ts';
import './styles.css';

/** The last week, and from it to a sender and back. */
function OpenFlyout(props: Partial<FlyoutSummaryProps>) {
  const [sender, setSender] = useState<string | null>(null);
  return (
    <Flyout
      title="SMTP AUTH clients"
      defaultOpen
      detail={
        sender !== null
          ? {
              title: <SenderName sender={sender} />,
              content: (
                <SenderPane
                  sender={sender}
                  range={month}
                  data={{ ...senderData, sender }}
                  activity={{ ...activity, flags: activity.flags.filter((flag) => flag.sender === sender) }}
                />
              ),
            }
          : null
      }
      onBack={() => setSender(null)}
    >
      <FlyoutSummary
        range={week}
        reportHref="#report"
        unusual={{ activity }}
        onSenderOpen={setSender}
        {...props}
      />
    </Flyout>
  );
}

const meta = preview.meta({
  component: OpenFlyout,
  title: 'Flyout',
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  args: { data },
});

const nobody = sendersOf({});
const nothing = columnsOf({});

export const LastWeek = meta.story({});
export const ToSenderAndBack = meta.story({
  play: async () => {
    const dialog = within(await within(document.body).findByRole('dialog'));
    const opener = dialog.getAllByRole('button', { name: erp })[0] as HTMLElement;
    await userEvent.click(opener);
    await expect(dialog.getByRole('heading', { level: 2, name: erp })).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(opener).toHaveFocus());
  },
});
export const Sender = meta.story({
  play: async () => {
    const dialog = within(await within(document.body).findByRole('dialog'));
    await userEvent.click(dialog.getAllByRole('button', { name: erp })[0] as HTMLElement);
  },
});
export const NothingAtRisk = meta.story({
  args: {
    data: { ...data, belowTls: { version: '1.2', senders: nobody }, basic: nobody },
    unusual: { activity: nothingUnusual },
  },
});
export const WithoutUnusual = meta.story({ args: { unusual: undefined, onSenderOpen: undefined } });
export const UnusualOnItsWay = meta.story({ args: { unusual: { loading: true } } });
export const UnusualFailed = meta.story({
  args: { unusual: { error: new SourceError('timeout', 'slow'), onRetry: fn() } },
});
export const Loading = meta.story({ args: { data: undefined, loading: true, unusual: { loading: true } } });
export const Stale = meta.story({ args: { loading: true } });
export const Empty = meta.story({
  args: { data: { ...data, tls: { messages: nothing, senders: nothing }, domains: nothing } },
});
export const Failed = meta.story({
  args: {
    data: undefined,
    unusual: undefined,
    error: new SourceError('timeout', 'slow'),
    onRetry: fn(),
  },
});
export const Dark = LastWeek.extend({ globals: { theme: 'dark' } });
export const DarkSender = Sender.extend({ globals: { theme: 'dark' } });
export const RightToLeft = LastWeek.extend({ globals: { direction: 'rtl' } });
export const RightToLeftSender = Sender.extend({ globals: { direction: 'rtl' } });
export const Narrow = LastWeek.extend({ globals: { width: 'narrow' } });
export const Italian = LastWeek.extend({ globals: { locale: 'it' } });
export const French = LastWeek.extend({ globals: { locale: 'fr' } });
export const Spanish = LastWeek.extend({ globals: { locale: 'es' } });
export const ItalianEmpty = Empty.extend({ globals: { locale: 'it' } });
export const FrenchFailed = Failed.extend({ globals: { locale: 'fr' } });
export const SpanishLoading = Loading.extend({ globals: { locale: 'es' } });
