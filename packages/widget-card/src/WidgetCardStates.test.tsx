import { SourceError } from '@smtp-auth-report/core';
import '../../react/src/tokens.css';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { createRef, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
const card = () => screen.getByRole('article', { name: 'SMTP AUTH clients' });

afterEach(cleanup);

describe('states', () => {
  it.each([420, 320])('does not move when the answer comes, %i px wide', async (width) => {
    await page.viewport(width, 600);
    const { rerender } = render(<WidgetCard loading onOpen={() => {}} />);
    const before = card().getBoundingClientRect();
    expect(card()).toHaveAttribute('aria-busy', 'true');
    expect(card().textContent).toContain('Loading…');
    rerender(<WidgetCard data={data} onOpen={() => {}} />);
    expect(card().textContent).toContain('1,284');
    expect(card()).not.toHaveAttribute('aria-busy');
    expect(card().getBoundingClientRect().toJSON()).toEqual(before.toJSON());
    rerender(<WidgetCard data={{ ...data, senders: 0 }} onOpen={() => {}} />);
    expect(card().getBoundingClientRect().height).toBe(before.height);
  });

  it('shows no number of its skeleton to anyone', () => {
    render(<WidgetCard loading unusual={null} />);
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
    for (const number of screen.getAllByText(/\d (sender|more)|^\d+$/)) expect(number).not.toBeVisible();
  });

  it('keeps what it has while newer numbers are on their way', () => {
    render(<WidgetCard data={data} loading />);
    expect(card()).toHaveAttribute('aria-busy', 'true');
    expect(card().textContent).toContain('1,284 senders');
  });

  it('says in a sentence that no one sent', () => {
    render(<WidgetCard data={{ ...data, senders: 0, days: 30 }} />);
    expect(card().textContent).toContain(
      'No one sent with SMTP AUTH in the last 30 days. The report can show a longer range.',
    );
  });

  it('says what failed without the source’s own words, and tries again without opening', async () => {
    const onRetry = vi.fn();
    const onOpen = vi.fn();
    const error = new SourceError('unauthorized', 'token=secret');
    render(<WidgetCard error={error} onRetry={onRetry} onOpen={onOpen} />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('The number of senders could not be loaded.');
    expect(alert.textContent).toContain('You are not allowed to see these data.');
    expect(document.body.textContent).not.toContain('secret');
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('for hosts', () => {
  it('reaches the element with className, ref and further props, in the card and in each part', () => {
    const refs = new Map<string, Element | null>();
    const common = (name: string) => ({
      className: 'host',
      id: `host-${name}`,
      ref: (element: Element | null) => {
        if (element) refs.set(name, element);
      },
    });
    render(
      <WidgetCard.Root {...common('root')}>
        <WidgetCard.Title {...common('title')} level={2}>
          <WidgetCard.Trigger {...common('trigger')} />
        </WidgetCard.Title>
        <WidgetCard.Description {...common('description')} days={7} />
        <WidgetCard.Value {...common('value')} senders={3} />
        <WidgetCard.Delta {...common('delta')} senders={3} previousSenders={1} days={7} />
        <WidgetCard.Sparkline {...common('sparkline')} daily={daily} />
        <WidgetCard.Risks {...common('risks')} belowTls={null} basicSenders={1} />
        <WidgetCard.Actions {...common('actions')} />
      </WidgetCard.Root>,
    );
    expect(refs.size).toBe(9);
    for (const [name, element] of refs) {
      expect(element).toHaveAttribute('data-part', name);
      expect(element).toHaveAttribute('id', `host-${name}`);
      expect(element).toHaveClass('host');
    }
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('SMTP AUTH clients');
    const ref = createRef<HTMLElement>();
    render(<WidgetCard ref={ref} data={data} className="mine" data-testid="mine" />);
    expect(ref.current).toBe(screen.getByTestId('mine'));
    expect(ref.current).toHaveClass('mine');
  });

  it('draws on the server without inline styles, and takes over without a complaint', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const tree = (
      <StrictMode>
        <WidgetCard data={data} onOpen={() => {}} />
        <WidgetCard loading />
      </StrictMode>
    );
    const html = renderToString(tree);
    expect(html).not.toContain('style=');
    expect(html).toContain('data-part="line"');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const root = await act(async () => hydrateRoot(container, tree));
    expect(complaint).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    expect(container).toBeEmptyDOMElement();
    container.remove();
    complaint.mockRestore();
  });

  it('has no accessibility violation in any state', async () => {
    render(
      <main>
        <h1>Dashboard</h1>
        <WidgetCard
          headingLevel={2}
          data={data}
          onOpen={() => {}}
          actions={<button type="button">Pin</button>}
        />
        <WidgetCard headingLevel={2} loading />
        <WidgetCard headingLevel={2} data={{ ...data, senders: 0 }} />
        <WidgetCard headingLevel={2} error={new SourceError('internal', '')} onRetry={() => {}} />
      </main>,
    );
    const { violations } = await axe.run(document.body);
    expect(violations).toEqual([]);
  });
});
