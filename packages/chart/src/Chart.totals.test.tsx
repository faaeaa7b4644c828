import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import {
  days,
  isOn,
  legend,
  plot,
  press,
  said,
  show,
  table,
  tooltipText,
} from './showChart.test.fixture.tsx';

afterEach(cleanup);

const slices = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-part="slice"]')].filter((slice) => slice.getAttribute('d'));
const listed = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe.each(['share', 'donut'] as const)('%s', (variant) => {
  it('lists every part with its number and its percent of all messages', () => {
    const { container } = show({ variant });
    expect(listed()).toEqual([
      ['Series', 'Messages', 'Percent of messages'],
      ['No TLS', '2,000', '73%'],
      ['TLS 1.2', '600', '22%'],
      ['TLS 1.3', '130', '4.8%'],
      ['Total', '2,730', '100%'],
    ]);
    expect(slices(container)).toHaveLength(3);
    expect(
      screen.getByRole('figure', { name: 'TLS usage: messages, Nov 14, 2026 – Nov 17, 2026' }),
    ).toBeTruthy();
  });

  it('never rounds to nothing or to all', () => {
    const data = messagesTable(days.slice(0, 1), ['a', 'b'], (_, column) => (column ? 1 : 999_999));
    const { container } = show({ data, variant, columnLabel: undefined });
    expect(listed().slice(1, 3)).toEqual([
      ['a', '999,999', '> 99.9%'],
      ['b', '1', '< 0.1%'],
    ]);
    expect(slices(container)).toHaveLength(2);
  });

  it('goes from part to part by keys, round and back, and closes', async () => {
    show({ variant });
    await press('{ArrowRight}');
    expect(said()).toBe('No TLS: 2,000 messages (73% of messages)');
    expect(tooltipText()).toBe('No TLS2,000 messages (73% of messages)');
    await press('{ArrowLeft}');
    expect(said()).toContain('TLS 1.3');
    await press('{Home}{ArrowDown}');
    expect(said()).toContain('TLS 1.2');
    await press('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(said()).toBe('');
  });

  it('shows the part under a pointer, silently, and what a finger touched until it touches elsewhere', () => {
    const { container } = show({ variant });
    const [, second] = slices(container);
    if (second) fireEvent.pointerMove(second);
    expect(tooltipText()).toContain('TLS 1.2');
    expect(said()).toBe('');
    fireEvent.pointerLeave(plot());
    expect(screen.queryByRole('tooltip')).toBeNull();
    if (second) fireEvent.pointerDown(second, { pointerType: 'touch' });
    fireEvent.pointerLeave(plot(), { pointerType: 'touch' });
    expect(tooltipText()).toContain('TLS 1.2');
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('leaves out what is hidden, and counts it among all messages still', async () => {
    const { container } = show({ variant });
    await userEvent.click(legend('No TLS'));
    expect(isOn('No TLS')).toBe(false);
    expect(slices(container)).toHaveLength(2);
    expect(listed()[2]).toEqual(['TLS 1.2', '600', '22%']);
    await press('{Home}');
    expect(said()).toContain('TLS 1.2: 600 messages (22% of messages)');
  });

  it('draws at most so many parts and the others', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `domain-${index}.example`);
    const data = messagesTable(days, keys, (_, column) => 400 - column);
    const { container } = show({ data, variant, columnLabel: undefined });
    expect(slices(container)).toHaveLength(11);
    expect(legend('290 others')).toBeTruthy();
  });

  it('takes senders for no parts of a whole', () => {
    const { container } = show({ variant, measure: 'senders' });
    expect(slices(container)).toHaveLength(0);
    expect(screen.queryByText('100%')).toBeNull();
    expect(container.querySelectorAll('[data-part="column"]')).toHaveLength(3);
  });

  it('says that days are not complete yet', () => {
    show({ variant, data: messagesTable([...days, '2026-11-18'], ['a'], () => 5) });
    expect(screen.getByText('Includes days that are not complete yet')).toBeTruthy();
  });
});

it('says in the middle of the ring how many, of what, and of how many', async () => {
  const { container } = show({ variant: 'donut', data: table });
  const middle = () => [...container.querySelectorAll('svg text')].map((text) => text.textContent);
  expect(middle()).toEqual(['2,730', 'Messages']);
  await userEvent.click(legend('No TLS'));
  expect(middle()).toEqual(['730', 'Messages', 'of 2.7K']);
});
