import { ReportProvider } from '@smtp-auth-report/react';
import '../../react/src/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { WidgetCard, type WidgetCardData } from './index.ts';
import './styles.css';

const daily = messagesTable(storyDays(7), [''], (row) => 100 + row * 10);
const data: WidgetCardData = {
  days: 7,
  senders: 1284,
  previousSenders: 1247,
  daily,
  belowTls: { version: '1.2', senders: 42 },
  basicSenders: 311,
};
const open = () => screen.getByRole('button', { name: 'SMTP AUTH clients' });
const card = () => screen.getByRole('article', { name: 'SMTP AUTH clients' });

afterEach(cleanup);

describe('what the card says', () => {
  it('names the unit of its number, and what is counted', () => {
    render(<WidgetCard data={data} />);
    expect(card().textContent).toContain('1,284 senders');
    expect(card().textContent).toContain(
      'Users and service accounts that sent with SMTP AUTH in the last 7 days',
    );
  });

  it('says nothing of a change that nobody counted, nor of risks that are not known', () => {
    render(<WidgetCard data={{ ...data, previousSenders: null, belowTls: null, basicSenders: null }} />);
    expect(card().textContent).not.toContain('before');
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('warns of senders at risk by shape as well as colour, and is calm without any', () => {
    const { rerender } = render(<WidgetCard data={data} />);
    const [tls, basic] = screen.getAllByRole('listitem');
    expect(tls?.textContent).toContain('42 senders below TLS 1.2');
    expect(basic?.textContent).toContain('311 senders use Basic');
    const warning = tls?.querySelector('path')?.getAttribute('d');
    const warningColor = tls && getComputedStyle(tls).color;
    rerender(<WidgetCard data={{ ...data, belowTls: { version: '1.2', senders: 0 }, basicSenders: 0 }} />);
    const calm = screen.getByText('No sender is below TLS 1.2.');
    expect(screen.getByText('No sender uses Basic authentication.')).toBeVisible();
    expect(calm.querySelector('path')?.getAttribute('d')).not.toBe(warning);
    expect(getComputedStyle(calm).color).not.toBe(warningColor);
  });

  it('says how many are unusual where somebody looks for it, and nothing before it is known', () => {
    const { rerender } = render(<WidgetCard data={data} unusual={1} />);
    expect(screen.getAllByRole('listitem')[2]?.textContent).toBe('1 sender with unusual activity');
    rerender(<WidgetCard data={data} unusual={0} />);
    expect(screen.getByText('No unusual activity.')).toBeVisible();
    rerender(<WidgetCard data={data} unusual={null} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    rerender(<WidgetCard data={data} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('says until when incomplete data go', () => {
    render(<WidgetCard data={{ ...data, through: 'Nov 15, 2026' }} />);
    expect(screen.getByText('Data through Nov 15, 2026')).toBeVisible();
  });
});

describe('sparkline', () => {
  const line = (element: Element) => element.querySelector('[data-part="line"]')?.getAttribute('d') ?? '';

  it('has a sentence for who does not see it', () => {
    render(<WidgetCard data={data} />);
    expect(
      screen.getByRole('img', {
        name: 'Senders per day, from Nov 11, 2026 to Nov 17, 2026: lowest 100, highest 160',
      }),
    ).toBeVisible();
  });

  it.each([
    ['one day', 1, () => 5],
    ['nothing sent', 7, () => 0],
    ['ninety days', 90, (row: number) => row],
  ])('draws %s without a gap in its numbers', (_, count, value) => {
    render(<WidgetCard data={{ ...data, daily: messagesTable(storyDays(count), [''], value) }} />);
    const picture = screen.getByRole('img');
    expect(picture.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(line(picture).match(/[ML]/g) ?? []).toHaveLength(Math.max(1, count));
  });

  it('draws nothing of no days', () => {
    render(<WidgetCard data={{ ...data, daily: messagesTable([], [''], () => 0) }} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('runs from right to left where people read so', () => {
    const { rerender } = render(<WidgetCard data={data} />);
    const start = () => Number(/M([\d.]+)/.exec(line(screen.getByRole('img')))?.[1]);
    expect(start()).toBe(0);
    rerender(
      <ReportProvider direction="rtl">
        <WidgetCard data={data} />
      </ReportProvider>,
    );
    expect(start()).toBe(100);
  });
});

describe('opening', () => {
  it('opens by a click anywhere on the card', async () => {
    const onOpen = vi.fn();
    render(<WidgetCard data={data} onOpen={onOpen} />);
    const { width, height } = card().getBoundingClientRect();
    await userEvent.click(card(), { position: { x: width - 4, y: height - 4 } });
    await userEvent.click(card(), { position: { x: 4, y: height / 2 } });
    expect(onOpen).toHaveBeenCalledTimes(2);
    expect(open()).toHaveFocus();
  });

  it('opens by Enter and Space', async () => {
    const onOpen = vi.fn();
    render(<WidgetCard data={data} onOpen={onOpen} />);
    await userEvent.tab();
    expect(open()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  it('leaves the actions to the host', async () => {
    const onOpen = vi.fn();
    const onPin = vi.fn();
    render(
      <WidgetCard
        data={data}
        onOpen={onOpen}
        actions={
          <button onClick={onPin} type="button">
            Pin
          </button>
        }
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Pin' }));
    expect(onPin).toHaveBeenCalledOnce();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing when there is nothing to open', () => {
    const { rerender } = render(<WidgetCard data={data} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    rerender(<WidgetCard unavailable onOpen={() => {}} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('This report is not available for your organization.')).toBeVisible();
  });

  it('lets the host cancel', async () => {
    const onOpen = vi.fn();
    render(
      <WidgetCard.Root>
        <WidgetCard.Trigger onClick={(event) => event.preventDefault()} onOpen={onOpen}>
          Open
        </WidgetCard.Trigger>
      </WidgetCard.Root>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onOpen).not.toHaveBeenCalled();
  });
});
