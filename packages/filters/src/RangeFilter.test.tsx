import { ReportProvider } from '@smtp-auth-report/react';
import { ar } from '@smtp-auth-report/react/locales/ar';
import { de } from '@smtp-auth-report/react/locales/de';
import { en } from '@smtp-auth-report/react/locales/en';
import { es } from '@smtp-auth-report/react/locales/es';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { frMore } from '@smtp-auth-report/react/locales/fr-more';
import { it as itWords } from '@smtp-auth-report/react/locales/it';
import { ja } from '@smtp-auth-report/react/locales/ja';
import { ptBR } from '@smtp-auth-report/react/locales/pt-BR';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RangeFilter } from './RangeFilter.tsx';
import './styles.css';

afterEach(cleanup);

const radio = (name: string) => screen.getByRole('radio', { name });

describe('RangeFilter', () => {
  it('chooses complete days by keyboard', async () => {
    const onValueChange = vi.fn();
    render(<RangeFilter onValueChange={onValueChange} />);
    expect(screen.getByRole('radiogroup', { name: 'Date range' })).toBeVisible();
    expect(radio('Last 7 days')).toBeChecked();
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}');
    expect(onValueChange.mock.calls.map(([range]) => range)).toEqual([{ days: 30 }, { days: 90 }]);
    expect(radio('Last 90 days')).toBeChecked();
  });

  it('chooses complete days by a press', async () => {
    const onValueChange = vi.fn();
    render(<RangeFilter onValueChange={onValueChange} />);
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      'Last 7 days',
      'Last 30 days',
      'Last 90 days',
    ]);
    await userEvent.click(screen.getByText('Last 90 days'));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { days: 90 },
      expect.objectContaining({ reason: 'choice' }),
    );
    expect(radio('Last 90 days')).toBeChecked();
  });

  it('says which days they are and in which time zone', () => {
    render(
      <ReportProvider timeZone="Asia/Kolkata">
        <RangeFilter value={{ days: 30 }} resolved={{ from: '2026-10-19', to: '2026-11-17' }} />
      </ReportProvider>,
    );
    const group = screen.getByRole('radiogroup');
    expect(group).toHaveAccessibleDescription('Oct 19, 2026 – Nov 17, 2026 · Days in time zone Asia/Kolkata');
  });

  it('shows a fixed range, for which no preset stands', () => {
    render(<RangeFilter value={{ from: '2026-09-01', to: '2026-09-30' }} />);
    for (const choice of screen.getAllByRole('radio')) expect(choice).not.toBeChecked();
    expect(screen.getByText(/Sep 1, 2026 – Sep 30, 2026/)).toBeVisible();
  });

  it('stands below its label and above its days', async () => {
    await page.viewport(1000, 600);
    const { container } = render(<RangeFilter resolved={{ from: '2026-11-11', to: '2026-11-17' }} />);
    const box = (element: Element) => element.getBoundingClientRect();
    const label = screen.getByText('Date range');
    const choices = screen.getByRole('radiogroup');
    const days = screen.getByText(/Nov 11/);
    expect(box(choices).top).toBeGreaterThanOrEqual(box(label).bottom);
    expect(box(choices).height).toBe(32);
    expect(box(days).top).toBeGreaterThanOrEqual(box(choices).bottom);
    container.setAttribute('style', 'inline-size: 320px');
    expect(box(days).top).toBeGreaterThanOrEqual(box(choices).bottom);
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('says its presets in two lines at most, where it is narrow and French', () => {
    const { container } = render(
      <ReportProvider locale="fr" messages={{ ...fr, ...frMore }}>
        <RangeFilter />
      </ReportProvider>,
    );
    // As the report is.
    container.setAttribute('style', 'container-type: inline-size; inline-size: 288px');
    for (const choice of screen.getAllByRole('radio')) {
      const segment = choice.closest('label') as HTMLElement;
      const text = document.createRange();
      text.selectNodeContents(segment.lastChild as Node);
      const line = Number.parseFloat(getComputedStyle(segment).lineHeight);
      expect(text.getBoundingClientRect().height).toBeLessThanOrEqual(2 * line + 1);
    }
  });

  it.each(Object.entries({ ar, de, en, es, fr, it: itWords, ja, 'pt-BR': ptBR }))(
    'has its custom range beside its presets in a row of fields, whatever else has no room then: %s',
    async (locale, words) => {
      await page.viewport(1000, 600);
      const { container } = render(
        <ReportProvider locale={locale} messages={words}>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 24 }}>
            <div style={{ inlineSize: 160 }} />
            <RangeFilter resolved={{ from: '2026-11-11', to: '2026-11-17' }} />
            <div style={{ inlineSize: 265 }} />
          </div>
        </ReportProvider>,
      );
      container.setAttribute('style', 'inline-size: 950px');
      const choices = screen.getByRole('radiogroup').getBoundingClientRect();
      const custom = screen.getByRole('button', { name: words.customRange }).getBoundingClientRect();
      expect(custom.top).toBe(choices.top);
    },
  );

  it('keeps a width of its own where nothing gives it one', () => {
    const { container } = render(<RangeFilter />);
    container.setAttribute('style', 'display: inline-block');
    expect(container.getBoundingClientRect().width).toBeGreaterThanOrEqual(320);
  });

  it('leaves the choice to an owner that holds it, and offers the presets it is given', async () => {
    const onValueChange = vi.fn();
    render(<RangeFilter value={{ days: 14 }} presets={[1, 14]} onValueChange={onValueChange} />);
    await userEvent.click(radio('Last 1 day'));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { days: 1 },
      expect.objectContaining({ reason: 'choice' }),
    );
    expect(radio('Last 14 days')).toBeChecked();
  });

  it('passes ref, class and further props to its root', () => {
    const ref = createRef<HTMLDivElement>();
    render(<RangeFilter ref={ref} className="mine" id="range" />);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'range' });
  });

  it('comes from the server without inline styles and hydrates silently', () => {
    const errors = vi.spyOn(console, 'error');
    const tree = <RangeFilter />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    render(tree, { container, hydrate: true });
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
});
