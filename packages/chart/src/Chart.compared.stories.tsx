import { expect, fireEvent, fn, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { Chart, type ChartProps } from './Chart.tsx';
import { domains, hourly, look, month, senders, tlsTable, volume } from './chartData.stories.fixture.ts';
import './styles.css';

const before = storyDays(60).slice(0, 30);
const period = {
  previous: volume(before, domains, 2000),
  previousRange: { from: before[0] ?? '', to: before.at(-1) ?? '' },
};
const meta = preview.meta({
  component: Chart,
  title: 'Chart/Compared',
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume'), ...period },
});

export const Areas = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/Sep 21, 2026: .* messages. Change: \+/);
  },
});

export const Columns = meta.story({ args: { variant: 'columns' } });

/** Lines beside each other have no total: these days have one of their own, to compare. */
export const Lines = meta.story({ args: { variant: 'lines' } });

/** Only the series that are shown are compared. */
export const SomeHidden = meta.story({ args: { defaultHiddenKeys: domains.slice(2) } });

/** The month before was shorter: the last days have nothing beside them. */
export const Shorter = meta.story({ args: { previous: volume(before.slice(0, 21), domains, 2000) } });

export const OneDay = meta.story({
  args: { data: volume(month.slice(-1), domains), previous: volume(month.slice(-8, -7), domains, 3000) },
});

export const Today = meta.story({
  args: {
    data: volume([...month.slice(1), '2026-11-18'], domains),
    range: { from: month[1] ?? '', to: '2026-11-18' },
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('group', { name: 'Series' })).not.toHaveTextContent('more');
  },
});

export const Senders = meta.story({
  args: {
    title: 'TLS usage',
    measure: 'senders',
    data: senders(month),
    previous: senders(before),
    columnLabel: look('tls').columnLabel,
    columnSwatch: look('tls').columnSwatch,
  },
});

const tlsArgs = { title: 'TLS usage', data: tlsTable, ...look('tls'), previous: volume(before, ['1.2']) };

export const Donut = meta.story({ args: { ...tlsArgs, variant: 'donut' } });
export const Share = meta.story({ args: { ...tlsArgs, variant: 'share' } });

export const AsTable = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show the numbers as a table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Days before' })).toBeVisible();
  },
});

export const Dark = meta.story({ globals: { theme: 'dark' } });
export const Narrow = meta.story({ globals: { width: 'narrow' } });
export const RightToLeft = meta.story({ globals: { direction: 'rtl' } });
export const Italian = meta.story({ globals: { locale: 'it' } });
export const French = meta.story({ globals: { locale: 'fr' } });
export const Spanish = meta.story({ globals: { locale: 'es' } });

const uneven = messagesTable(
  month,
  ['contoso.com', 'fabrikam.com', 'tiny.example'],
  (day, column) => [90_000 + day * 900, 300 + 40 * (day % 7), day % 5 === 0 ? 0 : day % 4][column] ?? 0,
);

/** A domain that sends a thousand times what the others do; one of them sometimes nothing. */
export const Logarithmic = meta.story({
  args: { data: uneven, scale: 'log', previous: undefined },
  play: async ({ canvasElement }) => {
    const ticks = [...canvasElement.querySelectorAll('[data-part="axis-value"]')].map(
      (one) => one.textContent,
    );
    await expect(ticks).toEqual(['0', '1', '100', '10K']);
  },
});

export const LogarithmicOneDay = meta.story({
  args: {
    data: messagesTable(month.slice(-1), domains, (_, column) => 10 ** (5 - column)),
    scale: 'log',
    previous: undefined,
  },
});

const zone = { secondZone: 'America/New_York', previous: undefined };

export const SecondZone = meta.story({
  args: { data: hourly(month.slice(-1)), variant: 'columns', ...zone },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('GMT-5');
  },
});

export const SecondZoneOfAWeek = meta.story({ args: { data: hourly(month.slice(-7)), ...zone } });
export const SecondZoneNarrow = SecondZone.extend({ globals: { width: 'narrow' } });
export const SecondZoneRightToLeft = SecondZone.extend({ globals: { direction: 'rtl' } });

export const FilterByTheseSeries = meta.story({
  args: { ...tlsArgs, previous: undefined, defaultHiddenKeys: ['1.2', '1.3'], onFilter: fn() },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Filter by these' }));
    await expect(args.onFilter).toHaveBeenCalledWith(
      { field: 'tls', op: 'in', value: ['none', '1.0', '1.1', 'unknown'] },
      expect.objectContaining({ reason: 'filter' }),
    );
    await fireEvent.click(canvas.getByRole('button', { name: 'TLS 1.1' }), { shiftKey: true });
    await expect(canvas.getByRole('button', { name: 'Only TLS 1.1' })).toBeVisible();
  },
});

export const FilterInTable = meta.story({
  args: { ...tlsArgs, previous: undefined, onFilter: fn() },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show the numbers as a table' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Only TLS 1.0' }));
    await expect(args.onFilter).toHaveBeenCalledOnce();
  },
});

export const WithoutLegendNumbers = meta.story({ args: { legendNumbers: false, previous: undefined } });

/** As in a full screen: drawing and legend fill what they are given. */
export const Filling = meta.story({
  args: { height: 'fill' },
  render: (args: ChartProps) => (
    <div ref={(node) => node?.style.setProperty('block-size', '600px')}>
      <Chart {...args} />
    </div>
  ),
});
export const FillingDonut = Filling.extend({ args: { ...tlsArgs, variant: 'donut' } });
