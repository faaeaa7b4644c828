import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { days, plot, press, show } from './showChart.test.fixture.tsx';

afterEach(cleanup);

/** A chart in a container of a height, as in a full screen. */
function filling(height: number, props: Parameters<typeof show>[0] = {}) {
  const shown = show({ height: 'fill', ...props });
  const box = screen.getByRole('figure').parentElement as HTMLElement;
  const resize = (next: number) => box.style.setProperty('block-size', `${next}px`);
  resize(height);
  return { ...shown, box, resize };
}
const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
const drawing = () => plot().querySelector('[data-part="drawing"]');

describe('a chart that fills its container', () => {
  it('is as high as it, drawing and legend, and follows it', async () => {
    const failed = vi.fn();
    window.addEventListener('error', failed);
    const { box, resize } = filling(700);
    await vi.waitFor(() => expect(heightOf(drawing())).toBeGreaterThan(560));
    expect(box.scrollHeight).toBeLessThanOrEqual(700);
    resize(400);
    await vi.waitFor(() => expect(heightOf(drawing())).toBeLessThan(360));
    expect(box.scrollHeight).toBeLessThanOrEqual(400);
    expect(failed).not.toHaveBeenCalled();
    window.removeEventListener('error', failed);
  });

  it('has a ring as large as there is room, and a table as high', async () => {
    const { box } = filling(600, { variant: 'donut' });
    await vi.waitFor(() => expect(heightOf(drawing())).toBeGreaterThan(280));
    expect(box.scrollHeight).toBeLessThanOrEqual(600);
    cleanup();
    const long = Array.from(
      { length: 90 },
      (_, day) => new Date(Date.parse('2026-08-20') + day * 86_400_000),
    );
    const data = messagesTable(
      long.map((day) => day.toISOString().slice(0, 10)),
      ['none'],
      () => 5,
    );
    filling(600, { data });
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    expect(heightOf(screen.getByRole('region'))).toBeGreaterThan(500);
    expect(heightOf(screen.getByRole('figure'))).toBeLessThanOrEqual(600);
  });

  it('has its usual height in a container that has none', async () => {
    show({ height: 'fill' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(heightOf(drawing())).toBeGreaterThanOrEqual(120);
    expect(heightOf(drawing())).toBeLessThanOrEqual(280);
  });
});

describe('while the page scrolls', () => {
  const note = { marks: [{ day: days[2] ?? '', label: 'Three times as many' }] };

  it('a note that a key or a finger opened stays at its day', async () => {
    const { container } = show(note);
    container.style.setProperty('padding-block', '1200px');
    plot().scrollIntoView({ block: 'center' });
    await press('{Home}{PageDown}');
    const offset = () =>
      screen.getByRole('tooltip').getBoundingClientRect().top - plot().getBoundingClientRect().top;
    const before = offset();
    window.scrollBy(0, 90);
    await vi.waitFor(() => expect(offset()).toBeCloseTo(before, 0));
    expect(screen.getByRole('tooltip').textContent).toContain('Three times as many');
  });

  it('and in a container that scrolls by itself', async () => {
    const { container } = show(note);
    const scroller = container.firstElementChild as HTMLElement;
    for (const [name, value] of [
      ['block-size', '420px'],
      ['overflow', 'auto'],
      ['padding-block', '200px'],
    ] as const)
      scroller.style.setProperty(name, value);
    scroller.scrollTop = 150;
    await press('{Home}{PageDown}');
    const offset = () =>
      screen.getByRole('tooltip').getBoundingClientRect().top - plot().getBoundingClientRect().top;
    const before = offset();
    scroller.scrollTop = 190;
    await vi.waitFor(() => expect(offset()).toBeCloseTo(before, 0));
  });
});
