import { describe, expect, it } from 'vitest';
import { en } from './locales/en.ts';
import { it as italian } from './locales/it.ts';
import { createTranslate, type FirstMessages, isolate } from './messages.ts';

const translate = createTranslate('en', en, 'ltr');

describe('translate', () => {
  it('chooses the plural of its language and writes numbers as it does', () => {
    expect(translate('sendersCount', { count: 1 })).toBe('1 sender');
    expect(translate('sendersCount', { count: 0 })).toBe('0 senders');
    expect(translate('sendersCount', { count: 12_345 })).toBe('12,345 senders');
    expect(createTranslate('it', italian, 'ltr')('sendersCount', { count: 12_345 })).toBe('12.345 mittenti');
  });

  it('follows languages with more plurals than English', () => {
    const polish: FirstMessages = {
      ...en,
      sendersCount: { one: '{count} nadawca', few: '{count} nadawców (kilku)', other: '{count} nadawców' },
    };
    const speak = createTranslate('pl', polish, 'ltr');
    expect(speak('sendersCount', { count: 3 })).toBe('3 nadawców (kilku)');
    // No form for `many`: the general one stands in.
    expect(speak('sendersCount', { count: 5 })).toBe('5 nadawców');
  });

  it('takes a host’s own words', () => {
    expect(createTranslate('en', { ...en, cardTitle: 'Mail clients' }, 'ltr')('cardTitle')).toBe(
      'Mail clients',
    );
  });

  it.each(['cancel', 'errors', 'constructor', 'nothing'])('is “%s” where no such word was given', (key) => {
    // As from JavaScript, where nothing says that it is none, or that nobody named its module.
    const speak = translate as (key: string, values?: object) => string;
    expect(speak(key)).toBe(key);
    expect(speak(key, { count: 1 })).toBe(key);
  });

  it.each(['$&', '$1', '{from}', '{to}', '<b>', 'constructor'])(
    'takes the value %s as it stands',
    (value) => {
      expect(translate('dayRange', { from: value, to: 'end' })).toBe(`${value} – end`);
    },
  );
});

describe('text of another direction', () => {
  const arabic = 'شركة.example';

  it('is isolated, so that it cannot reorder its sentence', () => {
    expect(translate('dataThrough', { date: arabic })).toBe(`Data through \u2068${arabic}\u2069`);
    expect(translate('dataThrough', { date: 'contoso.example' })).toBe('Data through contoso.example');
  });

  it('is any text where people read from the right', () => {
    const speak = createTranslate('ar', en, 'rtl');
    expect(speak('dataThrough', { date: 'contoso.example' })).toBe(
      'Data through \u2068contoso.example\u2069',
    );
  });

  it('cannot break out by invisible controls', () => {
    const hostile = 'a\u2069\u202Ecod.exe';
    expect(translate('dataThrough', { date: hostile })).toBe('Data through \u2068acod.exe\u2069');
    expect(isolate('\u202Eevil\u2066')).toBe('\u2068evil\u2069');
  });
});
