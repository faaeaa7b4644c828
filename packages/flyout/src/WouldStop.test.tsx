import { SourceError } from '@smtp-auth-report/core';
import '../../react/src/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { WouldStop, type WouldStopData } from './index.ts';
import { erp, sendersOf } from './samples.test.fixture.ts';
import './styles.css';

const days = storyDays(10);
const per = (messages: number) => messagesTable(days, [''], () => messages);
/** 100,000 messages of 1,250 senders; 1,000 and 42 would stop; 20 and 5 cannot be judged. */
const data: WouldStopData = {
  total: per(10_000),
  stopping: per(100),
  senders: sendersOf({ [erp]: 900, 'nas@contoso.example': 60 }, 42),
  allSenders: 1250,
  notReady: { messages: 1020, senders: 47 },
};
const nobody = { ...data, stopping: per(0), senders: sendersOf({}) };
const root = () => document.querySelector('[data-sar="would-stop"]') as HTMLElement;
const figures = () =>
  [...root().querySelectorAll('dl > div')].map((figure) =>
    [...figure.querySelectorAll('dt, dd')].map((part) => part.textContent),
  );
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

afterEach(cleanup);

describe('what would stop', () => {
  it('counts senders, messages per day and what is ready, each with its unit', () => {
    render(<WouldStop data={data} />);
    expect(figures()).toEqual([
      ['Would stop', '42 of 1,250 sendersall or part of what they send'],
      ['Would be refused', '100 messages per dayon average'],
      ['Ready', '99% of messages1,203 of 1,250 senders'],
    ]);
    expect(within(root()).getByRole('status').textContent).toContain('42 of 1,250 senders');
  });

  it('names apart what cannot be judged: it is neither stopping nor ready', () => {
    render(<WouldStop data={data} />);
    expect(rows(screen.getByRole('table', { name: /cannot be judged/ }))).toEqual([
      ['What would stop', 'Messages', 'Percent of messages', 'Senders'],
      ['Would stop', '1,000', '1%', '42'],
      ['Cannot be judged', '20', '< 0.1%', '5'],
      ['Ready', '98,980', '99%', '1,203'],
      ['Total', '100,000', '100%', '1,250'],
    ]);
    expect(screen.getByText(/^Cannot be judged: 20 messages and 5 senders/)).toBeVisible();
  });

  it.each([
    [1, '> 99.9% of messages1,249 of 1,250 senders'],
    [0, '100% of messages1,250 of 1,250 senders'],
  ])('is never rounded up to all of it, with %i left', (left, ready) => {
    const notReady = { messages: left, senders: left };
    render(<WouldStop data={{ ...nobody, notReady }} />);
    expect(figures()[2]).toEqual(['Ready', ready]);
    const none = left ? 'No sender is known that would stop.' : 'No sender would stop.';
    expect(screen.getByText(none)).toBeVisible();
  });

  it.each([
    [0, '0 messages per day'],
    [1, '0.1 messages per day'],
    [14, '1.4 messages per day'],
    [126, '13 messages per day'],
  ])('says an average that is not 0 for something: %i in ten days', (messages, sentence) => {
    const stopping = messagesTable(days, [''], (row) => (row === 0 ? messages : 0));
    render(<WouldStop data={{ ...data, stopping }} />);
    expect(figures()[1]?.[1]).toContain(sentence);
  });

  it('says “fewer than” where even a tenth is too much', () => {
    const long = storyDays(90);
    render(<WouldStop data={{ ...data, stopping: messagesTable(long, [''], (row) => (row ? 0 : 1)) }} />);
    expect(figures()[1]?.[1]).toContain('Fewer than 0.1 messages per day');
  });

  it('shows the trend, and who it is: the first, and all on demand', async () => {
    const onShowAll = vi.fn();
    const onSenderOpen = vi.fn();
    render(<WouldStop data={data} onShowAll={onShowAll} onSenderOpen={onSenderOpen} />);
    expect(screen.getByRole('slider', { name: /^Messages per day that would be refused/ })).toBeVisible();
    expect(rows(screen.getByRole('table', { name: 'Senders that would stop' }))).toEqual([
      ['Sender', 'Messages'],
      [erp, '900'],
      ['nas@contoso.example', '60'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 42 senders' }));
    expect(onShowAll).toHaveBeenCalledExactlyOnceWith(
      { minimumTls: '1.2', noBasic: false },
      { reason: 'show-all', event: expect.anything() },
    );
    await userEvent.click(screen.getByRole('button', { name: erp }));
    expect(onSenderOpen).toHaveBeenCalledExactlyOnceWith(erp, expect.anything());
  });
});

describe('the conditions', () => {
  it('are held here when nobody else does: TLS 1.2 at first', async () => {
    const onValueChange = vi.fn();
    render(<WouldStop data={data} onValueChange={onValueChange} />);
    const version = screen.getByRole('combobox', { name: 'Minimum TLS version' });
    expect(version).toHaveDisplayValue('TLS 1.2 or higher');
    expect(screen.getByRole('switch', { name: 'No Basic authentication' })).not.toBeChecked();
    await userEvent.selectOptions(version, 'No minimum');
    expect(onValueChange).toHaveBeenLastCalledWith(
      { minimumTls: null, noBasic: false },
      { reason: 'minimum-tls', event: expect.anything() },
    );
    expect(screen.getByText(/^Choose a minimum TLS version/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onValueChange).toHaveBeenLastCalledWith(
      { minimumTls: null, noBasic: true },
      { reason: 'no-basic', event: expect.anything() },
    );
    expect(screen.getByRole('switch')).toBeChecked();
    expect(screen.getAllByRole('table')).not.toHaveLength(0);
  });

  it('are the owner’s when it holds them, even a version that is not offered', async () => {
    const onValueChange = vi.fn();
    render(
      <WouldStop data={data} value={{ minimumTls: 'ssl3', noBasic: true }} onValueChange={onValueChange} />,
    );
    expect(screen.getByRole('combobox')).toHaveDisplayValue('SSL 3.0 or higher');
    await userEvent.click(screen.getByRole('switch'));
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(screen.getByRole('switch')).toBeChecked();
  });
});

describe('states', () => {
  it('keeps the conditions in reach while it waits, and when it failed', async () => {
    const onRetry = vi.fn();
    const { rerender } = render(<WouldStop loading note="TLS 1.0 ends on March 1." />);
    expect(root()).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('combobox')).toBeVisible();
    expect(screen.getByText('TLS 1.0 ends on March 1.')).toBeVisible();
    rerender(<WouldStop error={new SourceError('timeout', 'secret')} onRetry={onRetry} />);
    expect(screen.getByRole('combobox')).toBeVisible();
    expect(screen.getByRole('alert').textContent).toContain('What would stop could not be counted.');
    expect(root().textContent).not.toContain('secret');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('says that nothing was sent at all', () => {
    render(
      <WouldStop data={{ ...nobody, total: per(0), allSenders: 0, notReady: { messages: 0, senders: 0 } }} />,
    );
    expect(screen.getByText('Nothing was sent with SMTP AUTH')).toBeVisible();
    expect(root()).toHaveAttribute('data-state', 'empty');
  });
});
