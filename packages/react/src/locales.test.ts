import { describe, expect, it } from 'vitest';
import { de } from './locales/de.ts';
import { deMore } from './locales/de-more.ts';
import { en } from './locales/en.ts';
import { enMore } from './locales/en-more.ts';
import type { Catalogue, Messages, MoreMessages } from './messages.ts';

const modules = import.meta.glob<Record<string, Catalogue | MoreMessages>>('./locales/*.ts', { eager: true });
const english: Messages = { ...en, ...enMore };
const moduleOf = (name: string) => Object.values(modules[`./locales/${name}.ts`] ?? {})[0];
/** What is shown first and what loads later, together, of each language. */
const catalogues = Object.keys(modules)
  .filter((path) => !path.endsWith('-more.ts'))
  .map((path) => {
    const locale = /([^/]+)\.ts$/.exec(path)?.[1] ?? '';
    const { more: _, ...first } = moduleOf(locale) as Catalogue;
    const { more: __, ...later } = moduleOf(`${locale}-more`) as MoreMessages;
    return [locale, { ...first, ...later }] as const;
  });

type Text = string | { readonly [name: string]: string };
const entries = (messages: Messages) => new Map<string, Text>(Object.entries(messages));
const isPlural = (text: Text | undefined): text is { other: string } =>
  typeof text === 'object' && 'other' in text && 'one' in text;
const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);

/** The forms of a message, or the values of a list, by name; of a plain message, itself. */
const formsOf = (text: Text) => (typeof text === 'string' ? [['', text] as const] : Object.entries(text));
const withoutPlaceholders = (text: string) => text.replace(/\{\w+\}/g, '');

const names = /\b(CSV|NDJSON|OAuth|SSL|TLS)\b/g;
/** Words that are written in another language as in English. */
const sameInEnglish = new Map([
  ['de', /^(Clients?|Filter|Format|Name)$/],
  ['es', /^(Series|Total)$/],
  ['fr', /^(active|Clients?|Condition|Format|messages?|Notes?|Options|Total|Volumes)$/i],
  ['it', /^(Client|record|s)$/],
  ['pt-BR', /^Total$/],
]);
/** The letters of a language that is not written in Latin ones. */
const scripts = new Map([
  ['ar', /\p{Script=Arabic}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
]);
const plurals = [...entries(english)].filter(([, text]) => isPlural(text) && text.other.includes('{count}'));

it('speaks eight languages', () => {
  expect(catalogues.map(([locale]) => locale).sort()).toEqual([
    'ar',
    'de',
    'en',
    'es',
    'fr',
    'it',
    'ja',
    'pt-BR',
  ]);
});

it('does not compile without one of the messages', () => {
  const { cardTitle, ...others } = de;
  // @ts-expect-error: that it is one is what this checks.
  const lacking: Catalogue = others;
  expect(lacking).not.toHaveProperty('cardTitle', cardTitle);
  const { printView, ...less } = deMore;
  // @ts-expect-error: likewise of those that load later.
  const lackingMore: MoreMessages = less;
  expect(lackingMore).not.toHaveProperty('printView', printView);
});

it('has no word that nothing says', () => {
  const sources = import.meta.glob<string>(
    ['../../*/src/**/*.{ts,tsx}', '!../../*/src/**/*.{test,stories}.*', '!./locales/**'],
    { eager: true, query: '?raw', import: 'default' },
  );
  const code = Object.values(sources).join('\n');
  expect(code.length).toBeGreaterThan(100_000);
  expect(Object.keys(english).filter((key) => !new RegExp(`\\b${key}\\b`).test(code))).toEqual([]);
});

it.each(catalogues.filter(([locale]) => locale !== 'en'))(
  'loads later in %s what is not shown first, and nothing twice',
  async (locale) => {
    const { more, ...first } = moduleOf(locale) as Catalogue;
    const later = (await more?.()) ?? {};
    // `more` is in them, undefined: spread over the first words, they leave nothing to load.
    expect(Object.keys(later).sort()).toEqual([...Object.keys(enMore), 'more'].sort());
    expect(Object.keys(first).filter((key) => key in enMore)).toEqual([]);
  },
);

describe.each(catalogues)('catalogue %s', (locale, messages) => {
  it('has every message of English and no other', () => {
    expect([...entries(messages).keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('has every value of each list of values', () => {
    for (const [key, text] of entries(english)) {
      if (typeof text === 'string' || isPlural(text)) continue;
      expect(Object.keys(entries(messages).get(key) ?? {}).sort(), key).toEqual(Object.keys(text).sort());
    }
  });

  it('fills in what English fills in', () => {
    for (const [key, text] of entries(english)) {
      const own = entries(messages).get(key);
      if (typeof text === 'string') {
        expect(placeholders(String(own)), key).toEqual(placeholders(text));
        continue;
      }
      if (!isPlural(text)) continue;
      const expected = placeholders(text.other);
      for (const [rule, form] of Object.entries(own ?? {})) {
        const named = placeholders(form);
        // “The last day” says its number in a word.
        if (['zero', 'one', 'two'].includes(rule)) named.add('{count}');
        expect(named, `${key}.${rule}`).toEqual(expected);
      }
    }
  });

  it('has a form for every plural of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(plurals.length).toBeGreaterThan(5);
    for (const [key] of plurals) {
      expect(Object.keys(entries(messages).get(key) ?? {}).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('has no empty message, no HTML and no stray brace', () => {
    for (const [key, text] of entries(messages)) {
      for (const form of typeof text === 'string' ? [text] : Object.values(text)) {
        expect(form.trim(), key).not.toBe('');
        expect(withoutPlaceholders(form), key).not.toMatch(/[{}<>]|&\w+;/);
      }
    }
  });

  it('tells no TLS and unknown TLS apart, and every other value of a list from its neighbours', () => {
    for (const [key, text] of entries(messages)) {
      if (typeof text === 'string' || isPlural(entries(english).get(key))) continue;
      const values = Object.values(text);
      expect(new Set(values).size, key).toBe(values.length);
    }
  });
});

describe.each(catalogues.filter(([locale]) => locale !== 'en'))('translation %s', (locale, messages) => {
  const own = entries(messages);
  const words = [...entries(english)].flatMap(([key, text]) => {
    const forms = new Map(formsOf(own.get(key) ?? ''));
    return formsOf(text).map(([name, english]) => [`${key} ${name}`, english, forms.get(name)] as const);
  });

  it('leaves nothing in English but names and words that are the same', () => {
    for (const [key, english, translated] of words) {
      if (translated !== english) continue;
      for (const word of withoutPlaceholders(english)
        .replace(names, '')
        .match(/\p{L}+/gu) ?? []) {
        expect(word, key).toMatch(sameInEnglish.get(locale) ?? /^$/);
      }
    }
  });

  it('is written in the letters of its language', () => {
    const script = scripts.get(locale) ?? /\p{Script=Latin}/u;
    for (const [key, text] of own) {
      for (const [name, form] of formsOf(text)) {
        const letters = withoutPlaceholders(form).replace(names, '');
        if (/\p{L}/u.test(letters)) expect(letters, `${key} ${name}`).toMatch(script);
      }
    }
  });
});
