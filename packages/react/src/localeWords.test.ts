import { describe, expect, it } from 'vitest';
import { ar as arFirst } from './locales/ar.ts';
import { arMore } from './locales/ar-more.ts';
import { de as deFirst } from './locales/de.ts';
import { deMore } from './locales/de-more.ts';
import { en } from './locales/en.ts';
import { enMore } from './locales/en-more.ts';
import { es as esFirst } from './locales/es.ts';
import { esMore } from './locales/es-more.ts';
import { fr as frFirst } from './locales/fr.ts';
import { frMore } from './locales/fr-more.ts';
import { it as itFirst } from './locales/it.ts';
import { itMore } from './locales/it-more.ts';
import { ja as jaFirst } from './locales/ja.ts';
import { jaMore } from './locales/ja-more.ts';
import { ptBR as ptBRFirst } from './locales/pt-BR.ts';
import { ptBRMore } from './locales/pt-BR-more.ts';
import { type Catalogue, createTranslate, type Messages, type MoreMessages } from './messages.ts';

const whole = ({ more: _, ...first }: Catalogue, { more: __, ...later }: MoreMessages): Messages => ({
  ...first,
  ...later,
});
const catalogues = {
  it: whole(itFirst, itMore),
  fr: whole(frFirst, frMore),
  es: whole(esFirst, esMore),
  de: whole(deFirst, deMore),
  'pt-BR': whole(ptBRFirst, ptBRMore),
  ja: whole(jaFirst, jaMore),
  ar: whole(arFirst, arMore),
};
const { ar, de, ja, 'pt-BR': ptBR } = catalogues;
type Locale = keyof typeof catalogues;

/** What a thing is called, in English and in each language: the stem that all its forms share, or each of them. */
const glossary: readonly (Record<Locale, RegExp> & { en: RegExp })[] = [
  {
    en: /\bsenders?\b/i,
    it: /mittent/i,
    fr: /expéditeur/i,
    es: /remitente/i,
    de: /absender/i,
    'pt-BR': /remetente/i,
    ja: /送信者/,
    ar: /مرسل/,
  },
  {
    en: /\bmessages?\b/i,
    it: /messagg/i,
    fr: /message/i,
    es: /mensaje/i,
    de: /nachricht/i,
    'pt-BR': /mensage/i,
    ja: /メッセージ/,
    ar: /رسال|رسائل/,
  },
  {
    en: /\bdomains?\b/i,
    it: /domini/i,
    fr: /domaine/i,
    es: /dominio/i,
    de: /domäne/i,
    'pt-BR': /domínio/i,
    ja: /ドメイン/,
    ar: /مجال/,
  },
  {
    en: /\bclients?\b/i,
    it: /client/i,
    fr: /client/i,
    es: /cliente/i,
    de: /client/i,
    'pt-BR': /cliente/i,
    ja: /クライアント/,
    ar: /عميل|عملاء/,
  },
  {
    en: /\breports?\b/i,
    it: /report/i,
    fr: /rapport/i,
    es: /informe/i,
    de: /bericht/i,
    'pt-BR': /relatório/i,
    ja: /レポート/,
    ar: /تقرير|تقارير/,
  },
  {
    en: /\bunusual\b/i,
    it: /insolit/i,
    fr: /inhabituel/i,
    es: /inusual/i,
    de: /ungewöhnlich/i,
    'pt-BR': /incomu/i,
    ja: /通常と異なる/,
    ar: /غير (ال)?معتاد/,
  },
  {
    en: /\bconditions?\b/i,
    it: /condizion/i,
    fr: /condition/i,
    es: /condici/i,
    de: /bedingung/i,
    'pt-BR': /condiç/i,
    ja: /条件/,
    ar: /شرط|شروط/,
  },
  {
    en: /\bBasic\b/,
    it: /di base/i,
    fr: /de base/i,
    es: /básica/i,
    de: /basis/i,
    'pt-BR': /básica/i,
    ja: /基本認証/,
    ar: /أساسية/,
  },
  {
    en: /\btime zone\b/i,
    it: /fuso orario/i,
    fr: /fuseau horaire/i,
    es: /zona horaria/i,
    de: /zeitzone/i,
    'pt-BR': /fuso horário/i,
    ja: /タイム ゾーン/,
    ar: /المنطقة الزمنية/,
  },
];

const plurals = new Set(
  Object.entries<string | object>({ ...en, ...enMore }).flatMap(([key, text]) =>
    typeof text === 'object' && 'one' in text ? key : [],
  ),
);

/** Every message and every value of a list; of a plural, the form for many. */
function textsOf(messages: Messages): Map<string, string> {
  const entries = Object.entries<string | Readonly<Record<string, string>>>(messages);
  return new Map(
    entries.flatMap(([key, text]): [string, string][] => {
      if (typeof text === 'string') return [[key, text]];
      if (plurals.has(key) && text.other !== undefined) return [[key, text.other]];
      return Object.entries(text).map(([value, label]) => [`${key}.${value}`, label]);
    }),
  );
}

const english = [...textsOf({ ...en, ...enMore })];

describe.each(Object.entries(catalogues))('words of %s', (locale, messages) => {
  it('calls every thing by one word', () => {
    const texts = textsOf(messages);
    for (const words of glossary) {
      const using = english.filter(([, text]) => words.en.test(text.replace(/\{\w+\}/g, '')));
      expect(using.length).toBeGreaterThan(2);
      for (const [key] of using) expect(texts.get(key), key).toMatch(words[locale as Locale]);
    }
  });
});

describe('counting', () => {
  const countIn = (locale: string, messages: Messages) => {
    const translate = createTranslate(locale, messages, 'ltr');
    return (count: number) => translate('messagesCount', { count });
  };

  it('has the six forms of Arabic', () => {
    expect([0, 1, 2, 5, 11, 100].map(countIn('ar', ar))).toEqual([
      '0 رسالة',
      'رسالة واحدة',
      'رسالتان',
      '5 رسائل',
      '11 رسالة',
      '100 رسالة',
    ]);
  });

  it('has the forms of German, Portuguese and Japanese, and their numbers', () => {
    expect([1, 2000].map(countIn('de', de))).toEqual(['1 Nachricht', '2.000 Nachrichten']);
    expect([1, 2000].map(countIn('pt-BR', ptBR))).toEqual(['1 mensagem', '2.000 mensagens']);
    expect([1, 2000].map(countIn('ja', ja))).toEqual(['メッセージ 1 件', 'メッセージ 2,000 件']);
  });
});

describe('Arabic around Latin text', () => {
  const speak = createTranslate<keyof typeof enMore>('ar', ar, 'rtl');

  it('is read from the right wherever a sentence stands in another', () => {
    for (const [key, text] of textsOf(ar)) {
      // Numbers have no direction of their own.
      const filled = text.replace(/\{(count|part|found|from|to)\}/g, '7').replace(/\{\w+\}/g, 'TLS');
      const [strong] = /[\p{L}\u200e\u200f]/u.exec(filled) ?? [];
      if (strong && /\p{Script=Arabic}/u.test(filled))
        expect(strong, key).toMatch(/[\p{Script=Arabic}\u200f]/u);
    }
  });

  it('begins with a mark of its direction, not with that of the address in it', () => {
    const before = speak('versionOrHigher', { version: 'TLS 1.2' });
    expect(before).toBe('\u200f\u2068TLS 1.2\u2069 أو أعلى');
    expect(speak('unusualTlsDowngraded', { version: 'TLS 1.0', day: '17 نوفمبر', before })).toBe(
      '\u200f\u2068TLS 1.0\u2069 في \u206817 نوفمبر\u2069؛ قبل ذلك: \u2068\u200fTLS 1.2 أو أعلى\u2069',
    );
  });
});
