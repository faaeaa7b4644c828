import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { completeMessages } from './completeMessages.ts';
import { createFormatters, type Formatters } from './formatters.ts';
import { en } from './locales/en.ts';
import {
  type Catalogue,
  createTranslate,
  type EnglishWords,
  type MessagesWith,
  type MoreKey,
  type Translate,
} from './messages.ts';
import { directionOf } from './plain/direction.ts';
import { type AllWords, useAllWords } from './useAllWords.ts';

/** `More`: keys of the words that were named, beyond those that are shown first. */
export interface ReportContextValue<More extends MoreKey = never> {
  locale: string;
  direction: 'ltr' | 'rtl';
  timeZone: string;
  now: () => number;
  messages: MessagesWith<More>;
  /** Whether all of them are in their language: false while those that are not shown first are being loaded. */
  wordsComplete: boolean;
  /** A message, filled in. */
  translate: Translate<More>;
  format: Formatters;
  /** Where overlays are put. Undefined: the body of the page. */
  portalContainer: Element | undefined;
}

export interface ReportProviderProps {
  /** BCP 47; rules numbers, plurals and dates. Default `'en'`. */
  locale?: string | undefined;
  /** The words. Default: English. Import a catalogue from `@smtp-auth-report/react/locales/…`. */
  messages?: Catalogue | undefined;
  /** IANA; where a day begins and ends. Default `'UTC'`. */
  timeZone?: string | undefined;
  /** Default: the direction of the locale's script. */
  direction?: 'ltr' | 'rtl' | undefined;
  /** The present, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
  /**
   * Where panels, dialogs and popovers are put. Default: the body of the page. Inside a shadow root, give an element of it: the
   * styles end there.
   */
  portalContainer?: Element | undefined;
  children?: ReactNode;
}

type Surroundings = Omit<ReportProviderProps, 'messages' | 'children'>;

function createContextValue(
  { messages, complete }: AllWords,
  {
    locale = 'en',
    timeZone = 'UTC',
    direction = directionOf(locale),
    now = Date.now,
    portalContainer,
  }: Surroundings,
): ReportContextValue {
  return {
    locale,
    direction,
    timeZone,
    now,
    messages,
    wordsComplete: complete,
    translate: createTranslate(locale, messages, direction),
    format: createFormatters(locale, timeZone, direction),
    portalContainer,
  };
}

const ReportContext = createContext<ReportContextValue | null>(null);
let withoutProvider: ReportContextValue | undefined;

/** Language, time zone and direction for every piece below it. Draws nothing of its own. */
export function ReportProvider({ children, messages = en, ...props }: ReportProviderProps) {
  const { locale, timeZone, direction, now, portalContainer } = props;
  const words = useAllWords(messages);
  const value = useMemo(
    () => createContextValue(words, { locale, timeZone, direction, now, portalContainer }),
    [words, locale, timeZone, direction, now, portalContainer],
  );
  return <ReportContext.Provider value={value}>{children}</ReportContext.Provider>;
}

type KeysOf<Words> = Words extends EnglishWords ? keyof Words & MoreKey : never;

/** Of each value, the same with the words of a module: `translate` stays what it is between two drawings. */
const withWords = new WeakMap<ReportContextValue, WeakMap<EnglishWords, ReportContextValue>>();

function addWords(value: ReportContextValue, english: EnglishWords): ReportContextValue {
  const known = withWords.get(value) ?? new WeakMap<EnglishWords, ReportContextValue>();
  withWords.set(value, known);
  const earlier = known.get(english);
  if (earlier) return earlier;
  const messages = completeMessages(value.messages, english);
  const translate = createTranslate(value.locale, messages, value.direction);
  const added = { ...value, messages, translate };
  known.set(english, added);
  return added;
}

/**
 * The provider's value; without a provider, English and UTC. Its words are those that are shown first; a component that says others
 * names their modules, `useReport(filtersWords)`, so that their English comes with it and with nothing else.
 */
export function useReport<Modules extends readonly EnglishWords[]>(
  ...english: Modules
): ReportContextValue<KeysOf<Modules[number]>> {
  const context = useContext(ReportContext);
  withoutProvider ??= createContextValue({ messages: en, complete: true }, {});
  // What was added is what was named.
  return english.reduce(addWords, context ?? withoutProvider) as ReportContextValue<KeysOf<Modules[number]>>;
}
