import { SourceError } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '../../react/src/tokens.css';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { type ReactElement, type Ref, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import {
  DayColumns,
  Flyout,
  FlyoutSection,
  FlyoutSenders,
  FlyoutSummary,
  FlyoutUnusual,
  FlyoutUsage,
  FlyoutVolumes,
  SenderPane,
  WouldStop,
} from './index.ts';
import { activity, erp, month, senderData, stopData, summary, week } from './samples.test.fixture.ts';
import './styles.css';

interface Common {
  ref?: Ref<never>;
  className?: string;
  id?: string;
}

const error = new SourceError('timeout', '');
const open = () => {};
const client = { id: 'client' };

/** Every public piece in its fullest state, and then in its others. */
const pieces: Record<string, ((common: Common) => ReactElement)[]> = {
  FlyoutSection: [(common) => <FlyoutSection title="Mine" {...common} />],
  FlyoutUsage: [
    (common) => <FlyoutUsage messages={summary.tls.messages} senders={summary.tls.senders} {...common} />,
    () => <FlyoutUsage title="Client" dimension={client} messages={senderData.clients} />,
  ],
  FlyoutVolumes: [(common) => <FlyoutVolumes domains={summary.domains} {...common} />],
  FlyoutSenders: [
    (common) => (
      <FlyoutSenders
        title="Old"
        senders={summary.basic}
        none="None"
        onSenderOpen={open}
        level={3}
        {...common}
      />
    ),
  ],
  FlyoutSummary: [
    (common) => (
      <FlyoutSummary
        range={week}
        data={summary}
        unusual={{ activity }}
        reportHref="/report"
        onSenderOpen={open}
        {...common}
      />
    ),
    () => <FlyoutSummary range={week} loading unusual={{ loading: true }} />,
  ],
  FlyoutUnusual: [
    (common) => <FlyoutUnusual activity={activity} onSenderOpen={open} {...common} />,
    () => <FlyoutUnusual error={error} onRetry={open} />,
  ],
  DayColumns: [(common) => <DayColumns days={senderData.days} {...common} />],
  SenderPane: [
    (common) => (
      <SenderPane
        sender={erp}
        range={month}
        data={senderData}
        activity={activity}
        neighbours={{ previous: null, next: 'a@b.example' }}
        onSenderOpen={open}
        actions={
          <button type="button" data-part="button">
            Block
          </button>
        }
        headingLevel={2}
        {...common}
      />
    ),
    () => <SenderPane sender={erp} range={month} error={error} onRetry={open} />,
  ],
  WouldStop: [
    (common) => <WouldStop data={stopData} onSenderOpen={open} onShowAll={open} note="Soon" {...common} />,
    () => <WouldStop loading />,
  ],
};
const named = Object.entries(pieces);

afterEach(cleanup);

describe.each(named)('%s', (_, [full, ...others]) => {
  if (!full) throw new TypeError('A piece without a state is not tested.');

  it('hands ref, className and further props to its root', () => {
    let root: HTMLElement | null = null;
    const ref = (element: HTMLElement | null) => {
      root = element;
    };
    const { container } = render(full({ ref: ref, className: 'host', id: 'mine' }));
    expect(container.firstElementChild).toBe(root);
    expect(root).toHaveClass('host', { exact: true });
    expect(root).toHaveAttribute('id', 'mine');
    expect(root).toHaveAttribute('data-part');
  });

  it('draws on the server without inline styles, takes over without a complaint, leaves nothing behind', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = document.body.innerHTML;
    for (const piece of [full, ...others]) {
      const tree = <StrictMode>{piece({})}</StrictMode>;
      const html = renderToString(tree);
      expect(html).not.toContain('style=');
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      const root = await act(async () => hydrateRoot(container, tree));
      await act(async () => root.unmount());
      expect(container).toBeEmptyDOMElement();
      container.remove();
    }
    expect(complaint).not.toHaveBeenCalled();
    expect(document.body.innerHTML).toBe(before);
    complaint.mockRestore();
  });

  it.each([
    ['ltr', 'light'],
    ['rtl', 'dark'],
  ] as const)('has no accessibility violation, %s, %s', async (direction, scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'var(--sar-color-surface)';
    render(
      <ReportProvider direction={direction}>
        <main dir={direction}>
          <h1>Portal</h1>
          <h2>Mine</h2>
          {[full, ...others].map((piece, index) => (
            <div key={String(index)}>{piece({})}</div>
          ))}
        </main>
      </ReportProvider>,
    );
    // Skeletons and fades are over.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document.body, { rules: { 'landmark-unique': { enabled: false } } });
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)('stays within 320 px, %s', async (direction) => {
    await page.viewport(320, 800);
    render(
      <ReportProvider direction={direction}>
        <div dir={direction}>{full({})}</div>
      </ReportProvider>,
    );
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});

const emulate = (media: Record<string, unknown>) =>
  (cdp() as { send(method: string, parameters: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    media,
  );

describe('where the page is not a coloured screen', () => {
  afterEach(() => emulate({ media: '', features: [] }));

  it('is on paper as long as it is, without a shade over the page', async () => {
    await page.viewport(800, 400);
    render(
      <Flyout title="The last week" defaultOpen>
        <FlyoutSummary range={week} data={summary} unusual={{ activity }} reportHref="/report" />
      </Flyout>,
    );
    const dialog = await screen.findByRole('dialog');
    await waitFor(() => expect(dialog.parentElement?.getAnimations()).toEqual([]));
    expect(dialog.getBoundingClientRect().height).toBe(400);
    await emulate({ media: 'print' });
    await waitFor(() => {
      const { height, width, left } = dialog.getBoundingClientRect();
      expect(height).toBeGreaterThan(1000);
      expect(Math.ceil(height)).toBeGreaterThanOrEqual(dialog.scrollHeight);
      expect(width).toBe(document.documentElement.clientWidth - 2 * left);
    });
    const overlay = dialog.closest('[data-sar="flyout"]') as Element;
    expect(getComputedStyle(overlay).position).toBe('static');
    expect(getComputedStyle(overlay).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(screen.queryByRole('button', { name: 'Close' })).not.toBeInTheDocument();
  });

  it('draws columns and shares in the colours of the system', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    render(
      <>
        <SenderPane sender={erp} range={month} data={senderData} activity={activity} headingLevel={2} />
        <WouldStop data={stopData} />
      </>,
    );
    const canvasText = getComputedStyle(document.body).color;
    const columns = document.querySelectorAll('[data-part="days"]');
    expect(columns).toHaveLength(2);
    for (const path of columns) expect(getComputedStyle(path).fill).toBe(canvasText);
    // Versions keep their colours, which differ in lightness, and stand apart by a line.
    const segments = [...document.querySelectorAll('[data-part="segment"]')].map((segment) =>
      getComputedStyle(segment),
    );
    expect(new Set(segments.map(({ fill }) => fill)).size).toBeGreaterThan(2);
    for (const { stroke } of segments) expect(stroke).not.toBe('none');
  });
});
