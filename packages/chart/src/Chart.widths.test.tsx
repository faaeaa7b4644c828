import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import { hourly } from './chartData.stories.fixture.ts';
import './styles.css';

afterEach(cleanup);

const keys = Array.from({ length: 11 }, (_, index) => `department-${index}.contoso.example`);
const month = messagesTable(storyDays(30), keys, (day, column) => 900 + day - column);
const year = messagesTable(storyDays(365), keys, (day, column) => 900_000 + day - column);
const words = { en: undefined, it: italian };

async function atWidths(
  data: typeof month,
  { locale, rtl }: { locale: 'en' | 'it'; rtl: boolean },
  check: (figure: HTMLElement, width: number) => void,
) {
  const { container } = render(
    <StrictMode>
      <ReportProvider locale={locale} messages={words[locale]} direction={rtl ? 'rtl' : 'ltr'}>
        <Chart data={data} title="Volume" />
      </ReportProvider>
    </StrictMode>,
  );
  const figure = container.querySelector('figure');
  if (!figure) throw new Error('The chart is not there.');
  for (let width = 240; width <= 2400; width += 72) {
    container.style.setProperty('inline-size', `${width}px`);
    await vi.waitFor(() =>
      expect(figure.querySelector('[data-part="drawing"]')?.getAttribute('viewBox')).toBe(`0 0 ${width} 280`),
    );
    check(figure, width);
  }
}

describe.each([
  ['a month', month, { locale: 'en', rtl: false }],
  ['a month', month, { locale: 'it', rtl: true }],
  ['a year', year, { locale: 'it', rtl: false }],
  ['a week of hours', hourly(storyDays(7)), { locale: 'en', rtl: false }],
] as const)('%s, from 240 to 2,400 pixels', (_, data, look) => {
  it('has names that nowhere touch or stick out, and no observer that goes round', async () => {
    const failed = vi.fn();
    window.addEventListener('error', failed);
    await atWidths(data, look, (figure, width) => {
      const edge = figure.getBoundingClientRect();
      const boxes = [...figure.querySelectorAll('[data-part="axis-day"]')]
        .map((text) => text.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      expect(boxes.length, `${width}`).toBeGreaterThan(1);
      boxes.forEach((box, index) => {
        expect(box.left, `${width}`).toBeGreaterThanOrEqual(edge.left);
        expect(box.right, `${width}`).toBeLessThanOrEqual(edge.right);
        const next = boxes[index + 1];
        if (next) expect(next.left - box.right, `${width}`).toBeGreaterThan(4);
      });
      const rows = new Set(
        [...figure.querySelectorAll('[data-part="axis-value"]')].map((text) =>
          Math.round(text.getBoundingClientRect().top),
        ),
      );
      expect(rows.size).toBeLessThanOrEqual(5);
      expect(figure.scrollWidth, `${width}`).toBeLessThanOrEqual(figure.clientWidth);
      // Two lines, below a low one that names the unit where it has no room beside them.
      const legend = figure.querySelector('[data-part="legend"]')?.getBoundingClientRect();
      expect(legend?.height, `${width}`).toBeLessThan(width < 480 ? 85 : 70);
    });
    expect(failed).not.toHaveBeenCalled();
    window.removeEventListener('error', failed);
  });
});

it('keeps names apart for who has made the text twice as large', async () => {
  const root = document.documentElement;
  root.style.setProperty('font-size', '200%');
  try {
    await atWidths(month, { locale: 'en', rtl: false }, (figure) => {
      const boxes = [...figure.querySelectorAll('[data-part="axis-day"]')].map((text) =>
        text.getBoundingClientRect(),
      );
      expect(boxes[0]?.height).toBeGreaterThan(24);
      boxes.slice(1).forEach((box, index) => {
        expect(box.left).toBeGreaterThan(boxes[index]?.right ?? 0);
      });
      for (const text of figure.querySelectorAll('[data-part="axis-value"]'))
        expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(figure.getBoundingClientRect().left);
    });
  } finally {
    root.style.removeProperty('font-size');
  }
});

it('draws hours of months with as many nodes as those of a day, and follows the pointer', async () => {
  const nodes = (days: number) => {
    const { container, unmount } = render(<Chart data={hourly(storyDays(days))} title="Volume" />);
    const count = container.querySelectorAll('[data-part="area"], [data-part="line"]').length;
    unmount();
    return count;
  };
  expect(nodes(152)).toBe(nodes(2));
  const { container } = render(<Chart data={hourly(storyDays(152))} title="Volume" />);
  const plot = container.querySelector<HTMLElement>('[data-part="plot"]');
  act(() => plot?.focus());
  plot?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
  await vi.waitFor(() =>
    expect(container.querySelector('[role="status"]')?.textContent).toContain('November 17, 2026'),
  );
});

it('gives the hours of months as a table in pages', async () => {
  const { container, getByRole } = render(<Chart data={hourly(storyDays(30))} title="Volume" />);
  act(() => getByRole('button', { name: 'Show the numbers as a table' }).click());
  expect(container.querySelectorAll('tbody tr')).toHaveLength(400);
  act(() => getByRole('button', { name: 'Show 320 more rows' }).click());
  expect(container.querySelectorAll('tbody tr')).toHaveLength(720);
  expect(container.querySelector('tfoot')?.textContent).toContain('Total');
});
