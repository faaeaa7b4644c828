import { type Catalogue, ReportProvider } from '@smtp-auth-report/react';
import { en } from '@smtp-auth-report/react/locales/en';
import { es } from '@smtp-auth-report/react/locales/es';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import '../../react/src/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { WidgetCard, type WidgetCardData } from './index.ts';
import './styles.css';

const catalogues: [string, Catalogue][] = [
  ['en', en],
  ['it', italian],
  ['fr', fr],
  ['es', es],
];
const data: WidgetCardData = {
  days: 7,
  senders: 1284,
  previousSenders: 1247,
  daily: messagesTable(storyDays(7), [''], (row) => 100 + row * 10),
  belowTls: { version: '1.2', senders: 42 },
  basicSenders: 311,
};
const cases = catalogues.flatMap(([locale, messages]) =>
  [600, 420, 320, 280].map((width) => [locale, width, messages] as const),
);

afterEach(cleanup);

describe('the dashboard', () => {
  it.each(cases)('does not move when the answers come, %s, %i px wide', async (locale, width, messages) => {
    await page.viewport(width, 600);
    const card = (props: Parameters<typeof WidgetCard>[0]) => (
      <ReportProvider locale={locale} messages={messages}>
        <WidgetCard onOpen={() => {}} {...props} />
      </ReportProvider>
    );
    const height = () => screen.getByRole('article').getBoundingClientRect().height;
    const { rerender } = render(card({ loading: true }));
    const before = height();
    rerender(card({ data }));
    expect(height()).toBe(before);
    rerender(card({ loading: true, unusual: null }));
    const three = height();
    rerender(card({ data, unusual: null }));
    expect(height()).toBe(three);
    rerender(card({ data, unusual: 3 }));
    expect(height()).toBe(three);
  });
});
