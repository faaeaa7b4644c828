import { ReportProvider } from '@smtp-auth-report/react';
import { es } from '@smtp-auth-report/react/locales/es';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WidgetCardDelta } from './WidgetCardDelta.tsx';

afterEach(cleanup);

const delta = (container: HTMLElement) => container.querySelector('[data-part="delta"]') as HTMLElement;

describe('WidgetCardDelta', () => {
  it.each([
    [1247, '37 more than the 7 days before', 'more'],
    [1300, '16 fewer than the 7 days before', 'fewer'],
    [1284, 'As many as in the 7 days before', 'same'],
    [0, 'New: none in the 7 days before', 'new'],
  ])('tells the change from %i in words and by a sign', (previousSenders, sentence, trend) => {
    const { container } = render(
      <WidgetCardDelta senders={1284} previousSenders={previousSenders} days={7} />,
    );
    expect(delta(container)).toHaveTextContent(sentence);
    expect(delta(container)).toHaveAttribute('data-trend', trend);
    expect(container.querySelector('svg path')).toBeInTheDocument();
  });

  it.each([
    [1247, '37 more than the day before'],
    [1284, 'As many as the day before'],
    [0, 'New: none the day before'],
  ])('speaks of one day as one, compared with %i', (previousSenders, sentence) => {
    const { container } = render(
      <WidgetCardDelta senders={1284} previousSenders={previousSenders} days={1} />,
    );
    expect(delta(container)).toHaveTextContent(sentence);
  });

  it.each([
    ['it', italian, '2 in più rispetto al giorno precedente', '2 in più rispetto ai 7 giorni precedenti'],
    ['fr', fr, '2 de plus que le jour précédent', '2 de plus que les 7 jours précédents'],
    ['es', es, '2 más que el día anterior', '2 más que en los 7 días anteriores'],
  ])('does so in %s', (locale, messages, oneDay, week) => {
    for (const [days, sentence] of [
      [1, oneDay],
      [7, week],
    ] as const) {
      const { container, unmount } = render(
        <ReportProvider locale={locale} messages={messages}>
          <WidgetCardDelta senders={3} previousSenders={1} days={days} />
        </ReportProvider>,
      );
      expect(delta(container)).toHaveTextContent(sentence);
      unmount();
    }
  });
});
