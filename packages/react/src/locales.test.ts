import { describe, expect, it } from 'vitest';
import { en } from './locales/en.ts';
import type { Messages } from './messages.ts';

const modules = import.meta.glob<Record<string, Messages>>('./locales/*.ts', { eager: true });
const catalogues = Object.entries(modules).flatMap(([path, module]) => {
  const locale = /([^/]+)\.ts$/.exec(path)?.[1] ?? '';
  return Object.values(module).map((messages) => [locale, messages] as const);
});

type Text = string | { readonly [name: string]: string };
const entries = (messages: Messages) => new Map<string, Text>(Object.entries(messages));
const isPlural = (text: Text | undefined): text is { other: string } =>
  typeof text === 'object' && 'other' in text && 'one' in text;
const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
const plurals = [...entries(en)].filter(([, text]) => isPlural(text) && text.other.includes('{count}'));

describe.each(catalogues)('catalogue %s', (locale, messages) => {
  it('has every message of English and no other', () => {
    expect([...entries(messages).keys()].sort()).toEqual(Object.keys(en).sort());
  });

  it('has every value of each list of values', () => {
    for (const [key, text] of entries(en)) {
      if (typeof text === 'string' || isPlural(text)) continue;
      expect(Object.keys(entries(messages).get(key) ?? {}).sort(), key).toEqual(Object.keys(text).sort());
    }
  });

  it('fills in what English fills in', () => {
    for (const [key, text] of entries(en)) {
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
        expect(form.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}<>]|&\w+;/);
      }
    }
  });
});
