import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { RequestList, type RequestListProps } from './RequestList.tsx';
import type { RequestedReport } from './requests.ts';
import './styles.css';

const about = {
  range: { from: '2026-08-20', to: '2026-11-17' },
  timeZone: 'Europe/Rome',
  format: 'csv',
} as const;

const requests: readonly RequestedReport[] = [
  {
    ...about,
    id: '5',
    name: 'Every submission of the quarter',
    contents: 'submissions',
    requestedAt: Date.parse('2026-11-18T08:58:00Z'),
    status: 'pending',
    progress: { records: 412_000, bytes: 38_200_000, share: 0.34, perSecond: 12_140, secondsLeft: 66 },
  },
  {
    ...about,
    id: '4',
    name: 'For the auditors',
    contents: 'daily',
    requestedAt: Date.parse('2026-11-18T08:40:00Z'),
    status: 'pending',
  },
  {
    ...about,
    id: '3',
    name: 'Old TLS by sender',
    contents: 'summary',
    requestedAt: Date.parse('2026-11-17T15:12:00Z'),
    status: 'ready',
    size: 1_284_330,
  },
  {
    ...about,
    id: '2',
    name: 'Quarrystone on Basic, before the switch on 1 October',
    contents: 'daily',
    format: 'ndjson',
    requestedAt: Date.parse('2026-11-16T09:03:00Z'),
    status: 'empty',
  },
  {
    ...about,
    id: '1',
    name: 'November',
    contents: 'summary',
    requestedAt: Date.parse('2026-11-14T11:31:00Z'),
    status: 'failed',
    failure: 'timeout',
  },
];

const noop = () => {};
const meta = preview.meta({
  component: RequestList,
  title: 'Request report/RequestList',
  args: { requests, onDownload: noop, onRetry: noop, onCancel: noop, onRemove: noop },
});

export const EveryStatus = meta.story({});
export const Empty = meta.story({ args: { requests: [] } });

export const AlreadySaved = meta.story({
  args: { requests: requests.slice(2, 3).map((request) => ({ ...request, downloadable: false })) },
});

export const InTheHostsWords = meta.story({
  args: {
    requests: requests.slice(4).map((request) => ({
      ...request,
      reason: 'Your organisation may ask for three reports a day. Try again tomorrow.',
    })),
    onRetry: undefined,
  },
});

export const OnlyToLookAt = meta.story({
  args: { onDownload: undefined, onRetry: undefined, onCancel: undefined, onRemove: undefined },
});

function Held(props: RequestListProps) {
  const [held, hold] = useState(props.requests);
  return (
    <RequestList
      {...props}
      requests={held}
      onRemove={(id) => hold(held.filter((request) => request.id !== id))}
      onRetry={(id) =>
        hold(held.map((request) => (request.id === id ? { ...request, status: 'pending' } : request)))
      }
      onCancel={(id) =>
        hold(held.map((request) => (request.id === id ? { ...request, status: 'failed' } : request)))
      }
    />
  );
}

/** By keyboard alone: what a press takes away gives the focus on, and a new status is said. */
export const Removing = meta.story({
  render: (args) => <Held {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('button', { name: 'Remove “Old TLS by sender”' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /^Try again: “Quarrystone/ })).toHaveFocus(),
    );
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Cancel “Quarrystone/ })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/“Quarrystone.*” failed\.$/);
  },
});

export const Italian = meta.story({ globals: { locale: 'it' } });
export const French = meta.story({ globals: { locale: 'fr' } });
export const Spanish = meta.story({ globals: { locale: 'es' } });
export const Dark = meta.story({ globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ globals: { direction: 'rtl' } });
export const Narrow = meta.story({ globals: { width: 'narrow' } });
