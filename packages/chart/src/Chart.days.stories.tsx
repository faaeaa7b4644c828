import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable, storyDays, weekday } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import { domains, hourly, look, month, tlsTable, volume } from './chartData.stories.fixture.ts';
import './styles.css';

const meta = preview.meta({
  component: Chart,
  title: 'Chart/Days',
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume'), onRangeSelect: fn() },
});

const withToday = [...month.slice(2), '2026-11-18', '2026-11-19'];

const partial = messagesTable(withToday, domains, (day, column) =>
  day === withToday.length - 1
    ? 0
    : Math.round((1800 * weekday(withToday[day]) * (day === withToday.length - 2 ? 0.3 : 1)) / (1 + column)),
);

export const PartialDays = meta.story({ args: { data: partial } });

export const PartialColumns = meta.story({
  args: { data: partial, variant: 'columns' },
});

export const PartialDonut = meta.story({ args: { data: partial, variant: 'donut' } });

const weeks = Array.from({ length: 13 }, (_, week) => storyDays(86 - week * 7)[0] ?? '');

/** The week under way is not complete, nor is the first, which the range cuts. */
export const Weeks = meta.story({
  args: {
    variant: 'columns',
    data: messagesTable(weeks, domains, (week, column) => 9000 + week * 300 - column * 1500),
    range: { from: '2026-08-26', to: '2026-11-17' },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application', { name: /messages per week/ }).focus();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Incomplete week');
  },
});

export const Months = meta.story({
  args: {
    variant: 'columns',
    data: messagesTable(
      ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
      domains,
      (row, column) => 40_000 + row * 2000 - column * 7000,
    ),
  },
});

export const HoursOfADay = meta.story({ args: { variant: 'columns', data: hourly(month.slice(-1)) } });

export const HoursOfAWeek = meta.story({ args: { data: hourly(month.slice(-7)) } });

/** 3,648 rows: as many hours as 152 days have. */
export const HoursOfMonths = meta.story({ args: { data: hourly(storyDays(152)) } });

export const SelectByKeyboard = meta.story({
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{End}{ArrowLeft}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    await expect(canvas.getByRole('status')).toHaveTextContent('Nov 13, 2026 – Nov 16, 2026, 4 days');
    await userEvent.keyboard('{Enter}');
    await expect(args.onRangeSelect).toHaveBeenCalledWith(
      { from: '2026-11-13', to: '2026-11-16' },
      expect.objectContaining({ reason: 'keyboard' }),
    );
    await userEvent.keyboard('{End}{ArrowLeft}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
  },
});

export const SelectByDragging = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const plot = canvas.getByRole('application');
    const { left, width, top } = plot.getBoundingClientRect();
    const at = (share: number) => ({ clientX: left + width * share, clientY: top + 80, pointerId: 1 });
    await fireEvent.pointerDown(plot, at(0.3));
    await fireEvent.pointerMove(plot, at(0.4));
    await fireEvent.pointerMove(plot, at(0.6));
    await waitFor(() => expect(canvas.getByRole('tooltip')).toHaveTextContent('Oct 27, 2026 – Nov 5, 2026'));
  },
});

const annotations = [
  { day: '2026-10-27', label: 'Basic authentication is off for new senders' },
  { day: '2026-11-12', label: 'TLS 1.1 ends' },
  { day: '2027-01-01', label: 'Not in these days' },
];
const marks = [
  { day: '2026-11-04', label: 'contoso.com sent three times as much as usual', column: 'contoso.com' },
  { day: '2026-11-16', label: 'A new client of fabrikam.com' },
];

export const NotesOfTheHost = meta.story({
  args: { annotations, marks },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{Home}{PageDown}{PageDown}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(
      'contoso.com sent three times as much as usual',
    );
  },
});

export const NotesOverColumns = meta.story({
  args: { title: 'TLS usage', data: tlsTable, ...look('tls'), annotations, marks: marks.slice(1) },
});

export const NotesInTable = meta.story({
  args: { annotations, marks },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show the numbers as a table' }));
    await expect(canvas.getByRole('row', { name: /^Nov 12, 2026/ })).toHaveTextContent('TLS 1.1 ends');
  },
});

/** Words that have no room beside each other are shortened, and always stand in the tooltip. */
export const NotesNarrow = meta.story({
  args: {
    annotations: [
      ...annotations,
      { day: '2026-11-10', label: 'Two days before' },
      { day: '2026-11-17', label: 'The last day of all' },
    ],
    marks,
  },
  globals: { width: 'narrow' },
});

export const NotesRightToLeft = meta.story({
  args: { annotations, marks },
  globals: { direction: 'rtl' },
});
export const NotesDark = meta.story({ args: { annotations, marks }, globals: { theme: 'dark' } });
