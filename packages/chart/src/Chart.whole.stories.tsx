import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { Chart } from './Chart.tsx';
import { domains, look, month, tlsTable, volume } from './chartData.stories.fixture.ts';
import './styles.css';

const meta = preview.meta({
  component: Chart,
  title: 'Chart/Whole',
  args: { title: 'TLS usage', data: tlsTable, ...look('tls'), totals: true, onHighlightChange: fn() },
});

/** The whole range above its days, in their colours: how much of it is safe is seen at a glance. */
export const TotalsBar = meta.story({
  play: async ({ canvasElement, args }) => {
    const bar = within(canvasElement).getByRole('img', {
      name: /TLS 1\.2: [\d,]+ messages \(38% of messages\)/,
    });
    const part = bar.querySelector('[data-slice="4"]');
    if (part) await fireEvent.pointerMove(part);
    await expect(args.onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'tls', key: '1.3' },
      { reason: 'pointer' },
    );
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-part="column"][data-state="dim"]')).toHaveLength(5),
    );
    await fireEvent.pointerLeave(bar);
  },
});

export const TotalsBarOfSome = meta.story({ args: { defaultHiddenKeys: ['1.2', '1.3'] } });
export const TotalsBarOfAreas = meta.story({
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume') },
});
export const TotalsBarDark = meta.story({ globals: { theme: 'dark' } });
export const TotalsBarRightToLeft = meta.story({ globals: { direction: 'rtl' } });
export const TotalsBarNarrow = meta.story({ globals: { width: 'narrow' } });
export const TotalsBarGerman = meta.story({ globals: { locale: 'de' } });

/** Where names have no room with their numbers, they stand alone, and none is folded away. */
export const NarrowLegend = meta.story({
  args: { totals: false },
  globals: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    for (const name of ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'])
      await waitFor(() => expect(within(canvasElement).getByRole('button', { name })).toBeVisible());
  },
});

export const NarrowLegendOfDomains = meta.story({
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume'), totals: false },
  globals: { width: 'narrow' },
});

/** A finger has no Shift: a long press on a name shows that series alone. */
export const IsolatedByFinger = meta.story({
  args: { onHiddenKeysChange: fn() },
  play: async ({ canvasElement, args }) => {
    const name = within(canvasElement).getByRole('button', { name: 'TLS 1.2' });
    await fireEvent.pointerDown(name, { pointerType: 'touch' });
    await waitFor(() => expect(name).toHaveAttribute('aria-disabled', 'true'));
    await fireEvent.pointerUp(name, { pointerType: 'touch' });
    await userEvent.click(name);
    await expect(args.onHiddenKeysChange).toHaveBeenCalledOnce();
    await expect(canvasElement.querySelectorAll('[data-part="column"]')).toHaveLength(1);
  },
});

/** On paper all numbers follow the drawing, every name is there, and nothing is that can only be pressed. */
export const Printed = meta.story({
  play: async ({ canvasElement }) => {
    dispatchEvent(new Event('beforeprint'));
    const table = within(canvasElement).getByRole('table', { name: /TLS usage: messages per day/ });
    await expect(within(table).getAllByRole('row')).toHaveLength(month.length + 2);
    await expect(within(canvasElement).getByRole('application')).toBeVisible();
  },
});
