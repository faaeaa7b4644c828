import { tlsVersions } from '@smtp-auth-report/core';
import type { UnusualFlag } from '@smtp-auth-report/core/unusual';
import { ReportProvider } from '@smtp-auth-report/react';
import { es } from '@smtp-auth-report/react/locales/es';
import { esMore } from '@smtp-auth-report/react/locales/es-more';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { frMore } from '@smtp-auth-report/react/locales/fr-more';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useUnusualSentence } from './index.ts';

afterEach(cleanup);

const of = { sender: 'erp@xn--bcher-kva.example', day: '2026-11-18' };
const usual = { days: 8, median: 60, most: 120 };
const above: UnusualFlag = { ...of, kind: 'above-own', messages: 9400, usual, score: 5 };

function Sentence({ flag, sender }: { flag: UnusualFlag; sender?: boolean }) {
  return <p data-testid="sentence">{useUnusualSentence()(flag, { sender })}</p>;
}
const said = () => screen.getByTestId('sentence').textContent;

describe('the sentence of a flag', () => {
  it.each<[UnusualFlag, string]>([
    [above, '9,400 messages on Nov 18; usual on this weekday: at most 120 messages'],
    [
      { ...above, messages: 51, usual: { days: 4, median: 0, most: 1 } },
      '51 messages on Nov 18; usual on this weekday: at most 1 message',
    ],
    [{ ...of, kind: 'new-sender', messages: 1 }, 'First seen on Nov 18; since then: 1 message'],
    [
      { ...of, kind: 'tls-downgraded', version: '1.0', before: '1.2' },
      'TLS 1.0 on Nov 18; before: TLS 1.2 or higher',
    ],
    [{ ...of, kind: 'tls-downgraded', version: 'none', before: '1.3' }, 'No TLS on Nov 18; before: TLS 1.3'],
    [{ ...of, kind: 'basic-after-oauth' }, 'Basic authentication on Nov 18; before: OAuth'],
    [
      { ...of, kind: 'new-client', client: '198.51.100.23' },
      'From 198.51.100.23 on Nov 18: a client that nobody had sent from',
    ],
    [
      { ...of, kind: 'fell-silent', silentDays: 5, usualGap: 1 },
      'Last message on Nov 18, then none for 5 days; usual gap: at most 1 day',
    ],
  ])('%j has its numbers with their units, and its day', (flag, sentence) => {
    render(<Sentence flag={flag} />);
    expect(said()).toBe(sentence);
  });

  it('says whose it is where nothing beside it does', () => {
    render(<Sentence flag={{ ...of, kind: 'basic-after-oauth' }} sender />);
    expect(said()).toBe('erp@bücher.example: Basic authentication on Nov 18; before: OAuth');
  });

  it.each(tlsVersions.filter((version) => version !== 'none'))(
    'never promises more than the newest version, nor of the unknown (%s)',
    (before) => {
      render(<Sentence flag={{ ...of, kind: 'tls-downgraded', version: 'none', before }} />);
      expect(said()?.includes('or higher')).toBe(!['1.3', 'unknown'].includes(before));
    },
  );

  it.each([
    [
      'it',
      { ...italian, ...itMore },
      '18 nov: 9400 messaggi; di solito, in questo giorno della settimana: al massimo 120 messaggi',
    ],
    [
      'fr',
      { ...fr, ...frMore },
      '9\u202f400 messages le 18 nov. ; d’habitude, ce jour de la semaine : 120 messages au plus',
    ],
    [
      'es',
      { ...es, ...esMore },
      '9400 mensajes el 18 nov; lo habitual ese día de la semana: como máximo 120 mensajes',
    ],
  ])('is said in %s', (locale, messages, sentence) => {
    render(
      <ReportProvider locale={locale} messages={messages}>
        <Sentence flag={above} />
      </ReportProvider>,
    );
    expect(said()).toBe(sentence);
  });
});
