import { describe, expect, it } from 'vitest';
import { createFormatters } from './formatters.ts';
import { ar } from './locales/ar.ts';
import { arMore } from './locales/ar-more.ts';
import { de } from './locales/de.ts';
import { deMore } from './locales/de-more.ts';
import { en } from './locales/en.ts';
import { enMore } from './locales/en-more.ts';
import { es } from './locales/es.ts';
import { esMore } from './locales/es-more.ts';
import { fr } from './locales/fr.ts';
import { frMore } from './locales/fr-more.ts';
import { it as italian } from './locales/it.ts';
import { itMore } from './locales/it-more.ts';
import { ja } from './locales/ja.ts';
import { jaMore } from './locales/ja-more.ts';
import { ptBR } from './locales/pt-BR.ts';
import { ptBRMore } from './locales/pt-BR-more.ts';
import { createTranslate, type Messages } from './messages.ts';

const catalogues: Readonly<Record<string, Messages>> = {
  en: { ...en, ...enMore },
  it: { ...italian, ...itMore },
  fr: { ...fr, ...frMore },
  es: { ...es, ...esMore },
  de: { ...de, ...deMore },
  'pt-BR': { ...ptBR, ...ptBRMore },
  ja: { ...ja, ...jaMore },
  ar: { ...ar, ...arMore },
};
const wordsOf = (locale: string) => catalogues[locale] ?? { ...en, ...enMore };

/** Spaces that do not break and marks of direction are as the Unicode data has them; people see a space and nothing. */
const seen = (text: string) =>
  text.replace(/[\u200e\u200f\u061c\u2066\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

/** Unicode CLDR: digits, separators and the form of percents, and how a day is written. */
const forms: [locale: string, number: string, percent: string, little: string, day: string][] = [
  ['en', '1,234,567', '12%', '< 0.1%', 'Nov 18, 2026'],
  ['it', '1.234.567', '12%', '< 0,1%', '18 nov 2026'],
  ['fr', '1 234 567', '12 %', '< 0,1 %', '18 nov. 2026'],
  ['es', '1.234.567', '12 %', '< 0,1 %', '18 nov 2026'],
  ['de', '1.234.567', '12 %', '< 0,1 %', '18.11.2026'],
  ['pt-BR', '1.234.567', '12%', '< 0,1%', '18 de nov. de 2026'],
  ['ja', '1,234,567', '12%', '< 0.1%', '2026/11/18'],
  // Arabic without a country has the digits of the west, as since CLDR 42; Egypt and Saudi Arabia have their own.
  ['ar', '1,234,567', '12%', '< 0.1%', '18/11/2026'],
  ['ar-EG', '١٬٢٣٤٬٥٦٧', '١٢٪', '< ٠٫١٪', '١٨/١١/٢٠٢٦'],
  ['ar-SA', '١٬٢٣٤٬٥٦٧', '١٢٪', '< ٠٫١٪', '١٨/١١/٢٠٢٦'],
  ['ar-MA', '1.234.567', '12%', '< 0,1%', '18/11/2026'],
];

describe.each(forms)('in %s', (locale, number, percent, little, day) => {
  const format = createFormatters(locale, 'UTC', locale.startsWith('ar') ? 'rtl' : 'ltr');

  it('numbers, percents and days are written as the language writes them', () => {
    expect(seen(format.number(1_234_567))).toBe(number);
    expect(seen(format.percent(12, 100))).toBe(percent);
    expect(seen(format.percent(1, 1_000_000))).toBe(little);
    expect(seen(format.fullDay('2026-11-18'))).toBe(day);
  });

  it('a sentence counts in the digits of its numbers', () => {
    const translate = createTranslate(locale, wordsOf(locale.startsWith('ar') ? 'ar' : locale), 'ltr');
    expect(seen(translate('sendersCount', { count: 1_234_567 }))).toContain(number);
  });
});

/** Unicode CLDR: how a language lists three, all of which or one of which is meant. What is listed is data, so it is in no language. */
const lists: [locale: string, all: string, one: string, units: string][] = [
  ['en', 'a, b, and c', 'a, b, or c', 'a, b, c'],
  ['it', 'a, b e c', 'a, b o c', 'a, b e c'],
  ['fr', 'a, b et c', 'a, b ou c', 'a, b et c'],
  ['es', 'a, b y c', 'a, b o c', 'a, b y c'],
  ['de', 'a, b und c', 'a, b oder c', 'a, b und c'],
  ['pt-BR', 'a, b e c', 'a, b ou c', 'a, b e c'],
  ['ja', 'a、b、c', 'a、b、またはc', 'a b c'],
  ['ar', 'a وb وc', 'a أو b أو c', 'a، وb، وc'],
];

it.each(lists)('lists are written as %s writes them', (locale, all, one, units) => {
  const list = (type: Intl.ListFormatType) =>
    seen(new Intl.ListFormat(locale, { type }).format(['a', 'b', 'c']));
  expect([list('conjunction'), list('disjunction'), list('unit')]).toEqual([all, one, units]);
});

/** EXPERIENCE.md: the words of the customer's documents. */
const terms = {
  reportTitle: [
    'SMTP AUTH clients report',
    'Report sui client di autenticazione SMTP',
    'Rapport des clients d’authentification SMTP',
    'Informe de clientes de autenticación SMTP',
  ],
  sendingVolume: ['Sending volume', 'Volume di invio', 'Volume d’envoi', 'Volumen de envío'],
  tlsUsage: ['TLS usage', 'Utilizzo di TLS', 'Utilisation de TLS', 'Uso de TLS'],
  showDataFor: ['Show data for', 'Mostra dati per', 'Afficher les données pour', 'Mostrar datos para'],
  viewDetailsTable: [
    'View details table',
    'Visualizza tabella dettagli',
    'Afficher la table des détails',
    'Ver tabla de detalles',
  ],
  viewReport: ['View report', 'Visualizza report', 'Afficher le rapport', 'Ver informe'],
  filters: ['Filters', 'Filtri', 'Filtres', 'Filtros'],
  requestReport: ['Request report', 'Richiedi report', 'Demander un rapport', 'Solicitar informe'],
} as const;

it.each(Object.entries(terms))('%s is called what the customer’s documents call it', (key, words) => {
  const own = ['en', 'it', 'fr', 'es'].map((locale) => wordsOf(locale)[key as keyof typeof terms]);
  expect(own).toEqual(words);
});

/** CLDR's plural rules: one, some, and a million, which Romance languages count with “of”. */
const counted: [locale: string, counts: Record<number, string>][] = [
  ['en', { 0: '0 messages', 1: '1 message', 2: '2 messages' }],
  ['it', { 0: '0 messaggi', 1: '1 messaggio', 2: '2 messaggi', 1e6: '1.000.000 di messaggi' }],
  ['fr', { 0: '0 message', 1: '1 message', 2: '2 messages', 1e6: '1 000 000 de messages' }],
  ['es', { 0: '0 mensajes', 1: '1 mensaje', 2: '2 mensajes', 1e6: '1.000.000 de mensajes' }],
  ['de', { 0: '0 Nachrichten', 1: '1 Nachricht', 2: '2 Nachrichten', 1e6: '1.000.000 Nachrichten' }],
  ['pt-BR', { 0: '0 mensagem', 1: '1 mensagem', 2: '2 mensagens', 1e6: '1.000.000 de mensagens' }],
];

it.each(counted)('messages are counted as %s counts', (locale, counts) => {
  const translate = createTranslate(locale, wordsOf(locale), 'ltr');
  for (const [count, text] of Object.entries(counts))
    expect(seen(translate('messagesCount', { count: Number(count) }))).toBe(text);
});

it.each(Object.keys(catalogues))('no TLS is not unknown TLS, nor is either a version, in %s', (locale) => {
  const { tlsVersions, notKnown } = wordsOf(locale);
  const { none, unknown, ...versions } = tlsVersions;
  expect(none).not.toBe(unknown);
  // One may not be read for a part of the other.
  expect(none.includes(unknown) || unknown.includes(none)).toBe(false);
  for (const word of [none, unknown]) {
    expect(word).toContain('TLS');
    expect(Object.values(versions)).not.toContain(word);
    expect(word).not.toBe(notKnown);
  }
  // Names of protocols are the same everywhere.
  expect(versions).toEqual({
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
  });
});
