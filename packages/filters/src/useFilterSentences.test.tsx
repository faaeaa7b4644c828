import { defaultReportState, type ReportState } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFilterSentences } from './useFilterSentences.ts';

afterEach(cleanup);

const state: ReportState = {
  ...defaultReportState,
  range: { days: 30 },
  domain: 'xn--bcher-kva.example',
  search: 'ann',
  where: [
    {
      anyOf: [
        { field: 'tls', op: 'is', value: 'none' },
        { field: 'auth', op: 'in', value: ['basic'] },
      ],
    },
  ],
  having: [{ by: 'total', op: 'atLeast', value: 1200 }],
};

/** What a host's form would say. */
function Applies({ of = state }: { of?: ReportState }) {
  const sentences = useFilterSentences();
  return (
    <>
      <ul>
        {sentences.each(of).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p data-testid="all">{sentences.all(of)}</p>
    </>
  );
}
const said = () => screen.getAllByRole('listitem').map((one) => one.textContent);

describe('useFilterSentences', () => {
  it('says everything but the days, one sentence each, with the names of the standard fields', () => {
    render(<Applies />);
    expect(said()).toEqual([
      'Domain: bücher.example',
      'Search: “ann”',
      'TLS version is No TLS, or Authentication method is Basic',
      'Per sender: at least 1,200 messages',
    ]);
    expect(screen.getByTestId('all')).toHaveTextContent(
      'Last 30 days · Domain: bücher.example · TLS version is No TLS, or Authentication method is Basic · Per sender: at least 1,200 messages',
    );
  });

  it('says it in the reader’s language', () => {
    render(
      <ReportProvider locale="it" messages={{ ...italian, ...itMore }}>
        <Applies />
      </ReportProvider>,
    );
    expect(said()[2]).toBe('Versione di TLS è Senza TLS, oppure Metodo di autenticazione è Di base');
  });

  // Unicode CLDR: how a language lists three, one of which is meant.
  it.each([
    ['en', 'TLS 1.0, TLS 1.1, or TLS 1.2'],
    ['it', 'TLS 1.0, TLS 1.1 o TLS 1.2'],
    ['fr', 'TLS 1.0, TLS 1.1 ou TLS 1.2'],
    ['es', 'TLS 1.0, TLS 1.1 o TLS 1.2'],
    ['de', 'TLS 1.0, TLS 1.1 oder TLS 1.2'],
    ['pt-BR', 'TLS 1.0, TLS 1.1 ou TLS 1.2'],
    ['ja', 'TLS 1.0、TLS 1.1、またはTLS 1.2'],
    ['ar', 'TLS 1.0 أو TLS 1.1 أو TLS 1.2'],
  ])('lists values as %s does', (locale, list) => {
    const where: ReportState['where'] = [{ field: 'tls', op: 'in', value: ['1.0', '1.1', '1.2'] }];
    render(
      <ReportProvider locale={locale}>
        <Applies of={{ ...defaultReportState, where }} />
      </ReportProvider>,
    );
    const [sentence = ''] = said();
    const marks = /[\u200f\u2066-\u2069]/g;
    expect(sentence.replace(marks, '').endsWith(` ${list}`), sentence).toBe(true);
    // In Arabic it goes from right to left, though its first name does not.
    expect(sentence.includes('\u200fTLS 1.0')).toBe(locale === 'ar');
  });
});
