import { SourceError } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '../../react/src/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SenderPane } from './index.ts';
import {
  activity,
  columnsOf,
  erp,
  month,
  nothingUnusual,
  senderData,
  tooEarly,
} from './samples.test.fixture.ts';
import './styles.css';

const given = { sender: erp, range: month, data: senderData };
const pane = () => screen.getByRole('region', { name: erp });
const section = (name: string) => screen.getByRole('region', { name });
const rowsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
const facts = () =>
  new Map(
    [...document.querySelectorAll('dl > div')].map((fact) => [
      fact.querySelector('dt')?.textContent,
      fact.querySelector('dd')?.textContent,
    ]),
  );

afterEach(cleanup);

describe('one sender', () => {
  it('says who it is, since when, and how much it sent', () => {
    render(
      <ReportProvider timeZone="Pacific/Auckland">
        <SenderPane {...given} />
      </ReportProvider>,
    );
    expect(Object.fromEntries(facts())).toEqual({
      'Messages in these days': '2,043 messages',
      Domain: 'fabrikam.example',
      'Kind of account': 'Service account',
      'First seen': 'Aug 20, 2026',
      // 16:20 UTC is the next day in Auckland.
      'Last seen': 'Nov 18, 2026',
    });
  });

  it('says only what is known', () => {
    render(<SenderPane {...given} data={{ ...senderData, kind: undefined, first: null, domain: '' }} />);
    expect(facts().has('Kind of account')).toBe(false);
    expect(facts().get('First seen')).toBe('(not known)');
    expect(facts().get('Domain')).toBe('(no domain)');
  });

  it('shows TLS, authentication and clients in messages and percent of messages', () => {
    render(<SenderPane {...given} />);
    expect(rowsOf(section('TLS usage'))).toEqual([
      ['TLS usage', 'Messages', 'Percent of messages'],
      ['TLS 1.0', '940', '46%'],
      ['TLS 1.2', '1,100', '54%'],
      ['Unknown TLS', '3', '0.1%'],
      ['Total', '2,043', '100%'],
    ]);
    expect(rowsOf(section('Authentication method')).map(([name]) => name)).toEqual([
      'Authentication method',
      'Basic',
      'OAuth',
      'Total',
    ]);
    const clients = rowsOf(section('Clients'));
    expect(clients).toContainEqual(['(not known)', '20', '1%']);
    expect(clients.at(-1)).toEqual(['4 others', '13', '0.6%']);
  });

  it('says its own address where nothing around it does', () => {
    const { rerender } = render(<SenderPane {...given} />);
    expect(screen.queryByRole('heading', { name: erp })).not.toBeInTheDocument();
    rerender(<SenderPane {...given} headingLevel={3} />);
    expect(screen.getByRole('heading', { name: erp, level: 3 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Clients', level: 4 })).toBeVisible();
  });
});

describe('why it is flagged', () => {
  it.each([
    [{ ...activity, flags: activity.flags.slice(0, 1) }, /940 messages on Nov 17; usual on this weekday/],
    [nothingUnusual, /Nothing unusual about this sender from Nov 11, 2026 to Nov 17, 2026/],
    [tooEarly, /it takes 28 complete days/],
  ])('is said in words (%#)', (given_, sentence) => {
    render(<SenderPane {...given} activity={given_} />);
    expect(within(section('Why flagged')).getByText(sentence)).toBeVisible();
  });

  it('waits for an answer, and says nothing where nobody asks', () => {
    const { rerender } = render(<SenderPane {...given} activity={null} />);
    expect(section('Why flagged')).toHaveAttribute('aria-busy', 'true');
    rerender(<SenderPane {...given} />);
    expect(screen.queryByRole('region', { name: 'Why flagged' })).not.toBeInTheDocument();
  });
});

describe('states', () => {
  it('never shows the numbers of another sender', () => {
    render(<SenderPane {...given} sender="nas@contoso.example" loading />);
    const other = screen.getByRole('region', { name: 'nas@contoso.example' });
    expect(other).toHaveAttribute('data-state', 'loading');
    expect(other.textContent).not.toContain('2,043');
  });

  it('keeps its numbers while newer ones are on their way', () => {
    render(<SenderPane {...given} loading />);
    expect(pane()).toHaveAttribute('data-state', 'stale');
    expect(pane()).toHaveAttribute('aria-busy', 'true');
    expect(pane().textContent).toContain('2,043 messages');
  });

  it('says that it sent nothing', () => {
    const nothing = columnsOf({});
    const none = { tls: nothing, auth: nothing, clients: nothing, days: { ...senderData.days, total: 0 } };
    render(<SenderPane {...given} data={{ ...senderData, ...none }} />);
    expect(
      screen.getByText('This sender sent nothing from Oct 19, 2026 to Nov 17, 2026. Try a longer range.'),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says what failed, tries again, and leaves the host its actions', async () => {
    const onRetry = vi.fn();
    const error = new SourceError('unauthorized', 'secret');
    render(
      <SenderPane
        {...given}
        error={error}
        onRetry={onRetry}
        actions={<button type="button">Block</button>}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('This sender could not be loaded.');
    expect(document.body.textContent).not.toContain('secret');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Block' })).toBeVisible();
  });
});

describe('the senders beside it', () => {
  it('are opened, and the end of the list keeps the focus', async () => {
    const onSenderOpen = vi.fn();
    const neighbours = { previous: null, next: 'nas@contoso.example' };
    const { rerender } = render(
      <SenderPane {...given} neighbours={neighbours} onSenderOpen={onSenderOpen} />,
    );
    const next = screen.getByRole('button', { name: 'Next sender' });
    await userEvent.click(next);
    expect(onSenderOpen).toHaveBeenCalledExactlyOnceWith('nas@contoso.example', {
      reason: 'next',
      event: expect.anything(),
    });
    rerender(
      <SenderPane {...given} neighbours={{ previous: erp, next: null }} onSenderOpen={onSenderOpen} />,
    );
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(onSenderOpen).toHaveBeenCalledOnce();
  });
});

describe('pointing', () => {
  it('tells which TLS version is pointed at, and shows one that is pointed at elsewhere', async () => {
    const onHighlightChange = vi.fn();
    const { rerender } = render(<SenderPane {...given} onHighlightChange={onHighlightChange} />);
    await userEvent.hover(screen.getByRole('rowheader', { name: 'TLS 1.0' }));
    expect(onHighlightChange).toHaveBeenCalledWith({ field: 'tls', key: '1.0' }, { reason: 'pointer' });
    await userEvent.hover(document.body);
    rerender(<SenderPane {...given} highlight={{ field: 'tls', key: '1.2' }} />);
    const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr');
    expect(row('TLS 1.2')).toHaveAttribute('data-state', 'highlighted');
    expect(row('TLS 1.0')).toHaveAttribute('data-state', 'dimmed');
    expect(row('Basic')).not.toHaveAttribute('data-state');
  });
});
