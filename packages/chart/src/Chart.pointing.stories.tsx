import type { Highlight } from '@smtp-auth-report/react';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { Chart, type ChartProps } from './Chart.tsx';
import { domains, look, month, tlsTable, volume } from './chartData.stories.fixture.ts';
import './styles.css';

const meta = preview.meta({
  component: Chart,
  title: 'Chart/Pointing',
  args: { title: 'TLS usage', data: tlsTable, ...look('tls'), onHighlightChange: fn() },
});

export const TooltipByKeyboard = meta.story({
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{End}{ArrowLeft}');
    await expect(args.onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'day', key: '2026-11-16' },
      { reason: 'focus' },
    );
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Monday, November 16, 2026');
    await expect(args.onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'tls', key: '1.1' },
      { reason: 'focus' },
    );
  },
});

export const NameInTheLegend = meta.story({
  play: async ({ canvasElement, args }) => {
    await userEvent.hover(within(canvasElement).getByRole('button', { name: 'TLS 1.3' }));
    await expect(args.onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'tls', key: '1.3' },
      { reason: 'pointer' },
    );
    const dim = canvasElement.querySelectorAll('[data-part="column"][data-state="dim"]');
    await expect(dim).toHaveLength(5);
  },
});

export const SeriesFromElsewhere = meta.story({
  args: { highlight: { field: 'tls', key: '1.2' }, variant: 'areas' },
});

export const DayFromElsewhere = meta.story({
  args: { highlight: { field: 'day', key: '2026-11-05' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part="hover-line"]')).not.toBeNull();
    await expect(within(canvasElement).queryByRole('tooltip')).toBeNull();
  },
});

export const PartOfADonut = meta.story({
  args: { variant: 'donut' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('status')).toHaveTextContent(
      /^TLS 1.2: [\d,]+ messages \(38% of messages\)$/,
    );
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('TLS 1.2');
    await expect(args.onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'tls', key: '1.2' },
      { reason: 'focus' },
    );
  },
});

export const PartOfABar = PartOfADonut.extend({ args: { variant: 'share' } });

function Pair(props: ChartProps) {
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const shared = { ...props, highlight, onHighlightChange: setHighlight, height: 180 };
  return (
    <>
      <Chart {...shared} />
      <Chart {...shared} title="The same as a whole" variant="donut" />
    </>
  );
}

/** What is pointed at in one is shown by the other. */
export const TwoCharts = meta.story({
  render: (args) => <Pair {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [name] = canvas.getAllByRole('button', { name: 'TLS 1.3' });
    if (name) await userEvent.hover(name);
    await expect(canvasElement.querySelectorAll('[data-part="slice"][data-state="dim"]')).toHaveLength(5);
  },
});

export const HiddenSeriesOfTheOwner = meta.story({
  args: { hiddenKeys: ['unknown', '1.3'], onHiddenKeysChange: fn() },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'TLS 1.3' }));
    await expect(args.onHiddenKeysChange).toHaveBeenCalledWith(
      ['unknown'],
      expect.objectContaining({ reason: 'toggle' }),
    );
  },
});

export const Dark = TooltipByKeyboard.extend({ globals: { theme: 'dark' } });
export const DarkDonut = PartOfADonut.extend({ globals: { theme: 'dark' } });
export const DarkBar = PartOfABar.extend({ globals: { theme: 'dark' } });
export const Narrow = TooltipByKeyboard.extend({ globals: { width: 'narrow' } });
export const NarrowDonut = PartOfADonut.extend({ globals: { width: 'narrow' } });
export const NarrowBar = PartOfABar.extend({ globals: { width: 'narrow' } });
export const RightToLeft = meta.story({
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Tuesday, October 20, 2026');
  },
});
export const RightToLeftDonut = meta.story({ args: { variant: 'donut' }, globals: { direction: 'rtl' } });
export const RightToLeftBar = meta.story({ args: { variant: 'share' }, globals: { direction: 'rtl' } });
export const RightToLeftLines = meta.story({
  args: { variant: 'lines', data: volume(month, domains), columnLabel: undefined, columnSwatch: undefined },
  globals: { direction: 'rtl', theme: 'dark' },
});
