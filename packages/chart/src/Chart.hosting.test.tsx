import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { act, cleanup, render, screen } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import './styles.css';

const table = messagesTable([...storyDays(6), '2026-11-18'], ['a', 'b'], (day, column) => 10 + day + column);
const chart = (
  <StrictMode>
    <ReportProvider now={() => Date.parse('2026-11-18T09:00:00Z')} timeZone="Pacific/Kiritimati">
      <Chart data={table} title="Volume" />
    </ReportProvider>
  </StrictMode>
);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('server HTML', () => {
  it('has the drawing, its words, and nothing that a strict style-src forbids', () => {
    const html = renderToString(chart);
    expect(html.match(/data-part="area"/g)).toHaveLength(2);
    expect(html).toContain('viewBox="0 0 720 280"');
    expect(html).toContain('Nov 12');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('<style');
    expect(html).not.toContain('NaN');
  });

  it('is taken over without a complaint, and then follows its container', async () => {
    const complaint = vi.spyOn(console, 'error');
    const host = document.createElement('div');
    host.style.setProperty('inline-size', '500px');
    host.innerHTML = renderToString(chart);
    document.body.append(host);
    const root = await act(async () =>
      hydrateRoot(host, chart, { onRecoverableError: (error) => console.error(error) }),
    );
    expect(complaint).not.toHaveBeenCalled();
    expect(host.querySelector('[data-part="drawing"]')?.getAttribute('viewBox')).toBe('0 0 500 280');

    host.style.setProperty('inline-size', '380px');
    await vi.waitFor(() =>
      expect(host.querySelector('[data-part="drawing"]')?.getAttribute('viewBox')).toBe('0 0 380 280'),
    );
    await act(async () => root.unmount());
    expect(host.innerHTML).toBe('');
    host.remove();
  });
});

describe.each(['areas', 'lines', 'columns', 'share', 'donut'] as const)('%s from the server', (variant) => {
  const notes = {
    annotations: [{ day: '2026-11-14', label: 'Ends' }],
    marks: [{ day: '2026-11-15', label: 'x' }],
  };
  const whole = <Chart data={table} title="Volume" variant={variant} {...notes} onRangeSelect={() => {}} />;

  it('is drawn without styles, and taken over without a complaint', async () => {
    const complaint = vi.spyOn(console, 'error');
    const html = renderToString(whole);
    expect(html).toMatch(/data-part="(area|line|column|slice)"/);
    expect(html).not.toMatch(/style=|<style|NaN/);
    const host = document.createElement('div');
    host.innerHTML = html;
    document.body.append(host);
    const onRecoverableError = (error: unknown) => console.error(error);
    const root = await act(async () => hydrateRoot(host, whole, { onRecoverableError }));
    expect(complaint).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    host.remove();
  });
});

describe('the part itself', () => {
  it('hands ref, className and attributes to its one element', () => {
    const ref = createRef<HTMLElement>();
    render(<Chart ref={ref} className="mine" id="volume" aria-label="My name" data={table} title="Volume" />);
    const figure = screen.getByRole('figure');
    expect(ref.current).toBe(figure);
    expect(figure.className).toBe('mine');
    expect(figure.id).toBe('volume');
    expect(figure.dataset).toMatchObject({ sar: 'chart', part: 'root', state: 'ready' });
  });

  it('leaves nothing behind', async () => {
    const before = document.head.innerHTML + document.body.innerHTML;
    const { unmount, container } = render(chart);
    screen.getByRole('application').focus();
    unmount();
    container.remove();
    expect(document.head.innerHTML + document.body.innerHTML).toBe(before);
  });

  it('keeps its patterns apart from those of a second chart', () => {
    const { container } = render(
      <>
        {chart}
        {chart}
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const painted of container.querySelectorAll('[fill^="url("]')) {
      const id = painted.getAttribute('fill')?.slice(5, -1) ?? '';
      expect(container.querySelectorAll(`pattern[id="${id}"]`)).toHaveLength(1);
    }
  });
});
