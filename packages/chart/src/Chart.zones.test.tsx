import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { hourly } from './chartData.stories.fixture.ts';
import { days, press, said, show, tooltipText } from './showChart.test.fixture.tsx';

afterEach(cleanup);

// Hours as Rome's clocks show them; New York is six hours behind.
const look = { columnLabel: undefined, secondZone: 'America/New_York' } as const;
const rome = { timeZone: 'Europe/Rome', width: 800 };
const names = (root: HTMLElement) => {
  const lines = new Map<number, string[]>();
  for (const text of root.querySelectorAll('[data-part="axis-day"]')) {
    const y = Number(text.getAttribute('y'));
    lines.set(y, [...(lines.get(y) ?? []), (text.textContent ?? '').replaceAll('\u202f', ' ')]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, texts]) => texts);
};

describe('a second zone', () => {
  it('names the same hours below those of the report, and both lines', () => {
    const { container } = show({ ...look, data: hourly(days.slice(-1)) }, rome);
    const [own = [], other = []] = names(container);
    expect(own.length).toBe(other.length);
    const hour = (text = '') => Date.parse(`2026-11-17 ${text} UTC`) / 3_600_000;
    const timed = own.flatMap((text, index) => (other[index]?.includes(':') ? [[text, other[index]]] : []));
    expect(timed.length).toBeGreaterThan(2);
    for (const [here, there] of timed) expect((hour(here) - hour(there) + 24) % 24).toBe(6);
    expect(other[0]).toBe('6:00 PM');
    const titles = [...container.querySelectorAll('[data-part="axis-zone"]')].map((text) => text.textContent);
    expect(titles).toEqual(['GMT+1', 'EST']);
  });

  it('has its own days where only days are named', () => {
    const { container } = show({ ...look, data: hourly(days) }, rome);
    const [own = [], other = []] = names(container);
    expect(own[0]).toBe('Nov 14');
    // Its first midnight is the one that ends the 14th in Rome, six hours later.
    expect(other[0]).toBe('Nov 14');
    const xOf = (line: number, text: string) => {
      const all = [...container.querySelectorAll('[data-part="axis-day"]')];
      const rows = [...new Set(all.map((one) => one.getAttribute('y')))].sort(
        (a, b) => Number(a) - Number(b),
      );
      return Number(
        all
          .find((one) => one.textContent === text && one.getAttribute('y') === rows[line])
          ?.getAttribute('x'),
      );
    };
    const day = xOf(0, 'Nov 16') - xOf(0, 'Nov 15');
    expect(xOf(1, 'Nov 16') - xOf(0, 'Nov 16')).toBeCloseTo(day / 4, -1);
  });

  it('is said and shown with both times', async () => {
    show({ ...look, data: hourly(days.slice(-1)) }, rome);
    await press('{Home}');
    expect(tooltipText()).toContain('Tuesday, November 17, 2026 at 12:00 AM GMT+1');
    expect(tooltipText()).toContain('Monday, November 16, 2026 at 6:00 PM GMT-5');
    expect(said()).toContain('GMT+1 · Monday, November 16, 2026 at 6:00 PM GMT-5');
  });

  it('tells that a zone changed its clocks between the first hour and the last', () => {
    const { container } = show({ ...look, data: hourly(['2026-10-31', '2026-11-01']) }, rome);
    const titles = [...container.querySelectorAll('[data-part="axis-zone"]')].map((text) => text.textContent);
    expect(titles).toEqual(['GMT+1', 'EDT/EST']);
  });

  it.each([
    ['days', {}],
    ['the same zone', { data: hourly(days.slice(-1)), secondZone: 'Europe/Rome' }],
  ])('is nothing beside %s', (_, props) => {
    const { container } = show({ ...look, ...props }, rome);
    expect(container.querySelectorAll('[data-part="axis-zone"]')).toHaveLength(0);
    expect(names(container)).toHaveLength(1);
  });

  it.each(['ltr', 'rtl'] as const)('keeps names apart and inside, %s', (direction) => {
    for (const width of [320, 520, 900]) {
      const { container } = show({ ...look, data: hourly(days.slice(-1)) }, { ...rome, direction, width });
      const all = [...container.querySelectorAll('[data-part="axis-day"], [data-part="axis-zone"]')];
      const boxes = all.map((text) => text.getBoundingClientRect());
      const drawing = all[0]?.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
      const outside = boxes.map(({ left, right }) => Math.max(drawing.left - left, right - drawing.right));
      expect(
        Math.max(...outside),
        `${width}: ${all[outside.findIndex((by) => by > 0)]?.textContent}`,
      ).toBeLessThanOrEqual(0);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top + 2 ||
            other.bottom <= box.top + 2;
          expect(apart, `${width}: ${all[index]?.textContent}`).toBe(true);
        }
      });
      cleanup();
    }
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
