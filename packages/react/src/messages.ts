import type { en } from './locales/en.ts';
import type { enMore } from './locales/en-more.ts';

/** A message with a form per plural category of `count`; only `other` is required. */
export type PluralMessage = { [Rule in Intl.LDMLPluralRule]?: string } & { other: string };

type FirstEnglish = typeof en;
type MoreEnglish = typeof enMore;
type English = FirstEnglish & MoreEnglish;

/** The same words in any language. */
type InAnyLanguage<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends { other: string; one: string }
      ? PluralMessage
      : { readonly [Value in keyof Words[Key]]: string };
};

/** The words that are shown first. */
export type FirstMessages = InAnyLanguage<FirstEnglish>;

/** The words that are not needed until something is opened. */
export type MoreMessages = InAnyLanguage<MoreEnglish> & {
  /** Nothing is left to load where these were spread over the words that are shown first. */
  readonly more?: undefined;
};

/** Every word on screen in one language. */
export type Messages = FirstMessages & Omit<MoreMessages, 'more'>;

/**
 * The words of one language as the provider takes them: those that are shown first, and a way to the others. A missing or
 * misspelt key is a type error. Override any with `{ ...it, cardTitle: '…' }`; for all words at once, as server HTML of what is
 * opened needs them, give `{ ...it, ...itMore }`. Over all words of your own, `more: undefined`: there is nothing to load.
 */
export type Catalogue = FirstMessages &
  Partial<Omit<MoreMessages, 'more'>> & { readonly more?: (() => Promise<MoreMessages>) | undefined };

/** English words that a component says beyond those that are shown first: a module of `locales/en`. */
export type EnglishWords = Partial<MoreEnglish>;

/** Keys of words that are not needed until something is opened. */
export type MoreKey = keyof MoreEnglish;

/** The words that are shown first, and some of the others: `MessagesWith<keyof typeof filtersWords>`. */
export type MessagesWith<Key extends MoreKey> = FirstMessages & Pick<Messages, Key>;

/** Keys of messages that are sentences, not lists of values. */
export type MessageKey = {
  [Key in keyof English]: English[Key] extends string | { other: string; one: string } ? Key : never;
}[keyof English];

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type TextOf<Key extends MessageKey> = English[Key] extends string
  ? English[Key]
  : English[Key] extends { other: infer Other extends string }
    ? Other
    : never;

/** What a message's placeholders need: numbers are written in the locale, text stands as it is. */
export type MessageValues<Key extends MessageKey> = { [Name in Names<TextOf<Key>>]: string | number };

type Arguments<Key extends MessageKey> = [Names<TextOf<Key>>] extends [never]
  ? []
  : [values: MessageValues<Key>];

/** Knows the words that are shown first, and those of the others that are named. */
export type Translate<More extends MoreKey = never> = <Key extends MessageKey & (keyof FirstEnglish | More)>(
  key: Key,
  ...values: Arguments<Key>
) => string;

// Letters of Hebrew, Arabic and their neighbours, and invisible controls: they would reorder the sentence around them.
const reordering =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202a-\u202e\u2066-\u2069]|[\ud802-\ud803\ud83a-\ud83b]/;
const embeddings = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * First-strong isolate, so that an address of another direction cannot reorder its sentence (Unicode UAX #9). Controls
 * inside the text are taken out: one that ends an isolate would end this one.
 */
export function isolate(text: string): string {
  return `\u2068${text.replace(embeddings, '')}\u2069`;
}

/**
 * The translator of one locale. Placeholders of the other direction are isolated; a message is plain text, never HTML.
 * @param direction of the page, not of the text
 */
export function createTranslate<More extends MoreKey = never>(
  locale: string,
  messages: MessagesWith<NoInfer<More>>,
  direction: 'ltr' | 'rtl',
): Translate<More> {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return (key, ...[values]) => {
    // `MessageKey` names only these two kinds; the compiler does not follow a mapped type that far.
    const message = messages[key];
    const filled = new Map<string, string | number>(Object.entries(values ?? {}));
    const template = typeof message === 'string' ? message : choose(message, plurals, filled.get('count'));
    // Where no compiler looks: a word whose module nobody named must not take the page away.
    if (typeof template !== 'string') return key;
    return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = filled.get(name);
      if (typeof value === 'number') return numbers.format(value);
      if (value === undefined) return placeholder;
      return direction === 'rtl' || reordering.test(value) ? isolate(value) : value;
    });
  };
}

function choose(
  message: PluralMessage | undefined,
  plurals: Intl.PluralRules,
  count: string | number | undefined,
): string | undefined {
  return (typeof count === 'number' && message?.[plurals.select(count)]) || message?.other;
}
