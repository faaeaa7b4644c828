import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import { days, legend, plot, press, said, show, table, tooltipText } from './showChart.test.fixture.tsx';

afterEach(cleanup);

describe('keyboard', () => {
  it('reads a day: every series with its number and share, and the total', async () => {
    show();
    await press('{End}');
    const rows = within(screen.getByRole('tooltip'))
      .getAllByRole('listitem')
      .map((item) => [...item.children].map((cell) => cell.textContent).filter(Boolean));
    expect(screen.getByRole('tooltip')).toHaveProperty(
      'textContent',
      expect.stringContaining('Tuesday, November 17'),
    );
    expect(rows).toEqual([
      ['Messages', 'Percent of messages'],
      ['TLS 1.3', '100', '5%'],
      ['TLS 1.2', '500', '25%'],
      ['No TLS', '1,400', '70%'],
      ['Total', '2,000'],
    ]);
    expect(said()).toBe('Tuesday, November 17, 2026: 2,000 messages');
  });

  it('moves by day to the ends and no further, and by series from the top down', async () => {
    show();
    await press('{ArrowRight}{ArrowLeft}');
    expect(said()).toContain('November 14');
    await press('{ArrowRight}');
    expect(said()).toBe('Sunday, November 15, 2026: 260 messages');
    await press('{ArrowDown}{ArrowDown}');
    expect(said()).toBe('TLS 1.2, Sunday, November 15, 2026: 60 messages (23% of messages)');
    await press('{ArrowDown}{ArrowDown}');
    expect(said()).toBe('Sunday, November 15, 2026: 260 messages');
    await press('{ArrowUp}{Home}');
    expect(said()).toBe('No TLS, Saturday, November 14, 2026: 100 messages (67% of messages)');
  });

  it('follows the eye from right to left', async () => {
    show({}, { direction: 'rtl' });
    await press('{Home}{ArrowLeft}');
    expect(said()).toContain('November 15');
    await press('{ArrowRight}');
    expect(said()).toContain('November 14');
  });

  it('closes with Escape, and leaves a second Escape to the dialog around it', async () => {
    const escaped = vi.fn();
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && escaped();
    document.addEventListener('keydown', onKeyDown);
    render(<Chart data={table} title="TLS usage" />);
    await press('{End}{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(escaped).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(escaped).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', onKeyDown);
  });

  it('is one tab stop', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /as a table/ }));
    await userEvent.tab();
    expect(document.activeElement).toBe(plot());
    await userEvent.tab();
    expect(document.activeElement).toBe(legend('No TLS'));
  });
});

describe('pointer', () => {
  const moveTo = (share: number) => {
    const box = plot().getBoundingClientRect();
    fireEvent.pointerMove(plot(), { clientX: box.left + box.width * share, clientY: box.top + 50 });
  };

  it('shows the day under it, silently, and hides it when the pointer leaves', () => {
    show();
    moveTo(0.99);
    expect(tooltipText()).toContain('November 17');
    expect(said()).toBe('');
    moveTo(0.1);
    expect(tooltipText()).toContain('November 14');
    fireEvent.pointerLeave(plot());
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('stays while the pointer is on the tooltip, and after a finger lifts', () => {
    show();
    moveTo(0.1);
    fireEvent.pointerMove(screen.getByRole('tooltip'), { clientX: plot().getBoundingClientRect().right });
    expect(tooltipText()).toContain('November 14');
    fireEvent.pointerLeave(plot(), { pointerType: 'touch' });
    expect(tooltipText()).toContain('November 14');
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('closes with Escape wherever the focus is, and only another day opens it again', async () => {
    show();
    moveTo(0.1);
    await userEvent.keyboard('{Escape}');
    moveTo(0.11);
    expect(screen.queryByRole('tooltip')).toBeNull();
    moveTo(0.99);
    expect(tooltipText()).toContain('November 17');
  });

  it.each([
    [240, 'ltr'],
    [240, 'rtl'],
    [640, 'ltr'],
    [640, 'rtl'],
  ] as const)('keeps the tooltip in sight, also of a container that clips: %i px, %s', (width, direction) => {
    const names = Array.from({ length: 11 }, (_, index) => `department-${index}.a-long-name.contoso.example`);
    const data = messagesTable(days, names, (day, column) => 1000 + day + column);
    const { container } = show({ data, height: 120 }, { width, direction });
    container.style.setProperty('overflow', 'hidden');
    container.style.setProperty('block-size', '160px');
    for (const share of [0, 0.3, 0.6, 1]) {
      moveTo(share);
      const tooltip = screen.getByRole('tooltip');
      const box = tooltip.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
      // It can be hit only where it is painted.
      tooltip.style.setProperty('pointer-events', 'auto');
      const last = within(tooltip).getAllByRole('listitem').at(-1)?.getBoundingClientRect();
      const hit = document.elementFromPoint((last?.left ?? 0) + 20, (last?.top ?? 0) + 10);
      expect(tooltip.contains(hit)).toBe(true);
    }
  });

  it('follows its day when what is around it scrolls', async () => {
    show();
    document.body.style.setProperty('block-size', '300vh');
    moveTo(0.1);
    const before = screen.getByRole('tooltip').getBoundingClientRect().top;
    const gap = before - plot().getBoundingClientRect().top;
    window.scrollTo(0, 10);
    await vi.waitFor(() => expect(plot().getBoundingClientRect().top + gap).toBeLessThan(before));
    await vi.waitFor(() =>
      expect(screen.getByRole('tooltip').getBoundingClientRect().top).toBeCloseTo(
        plot().getBoundingClientRect().top + gap,
        0,
      ),
    );
    window.scrollTo(0, 0);
    document.body.style.removeProperty('block-size');
  });
});
