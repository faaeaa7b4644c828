import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormatters, type Formatters } from './formatters.ts';
import { en } from './locales/en.ts';
import { type Catalogue, createTranslate, type Messages, type Translate } from './messages.ts';
import { type AllWords, useAllWords } from './useAllWords.ts';

export interface ReportContextValue {
  locale: string;
  direction: 'ltr' | 'rtl';
  timeZone: string;
  now: () => number;
  messages: Messages;
  /** Whether all of them are in their language: false while those that are not shown first are being loaded. */
  wordsComplete: boolean;
  /** A message, filled in. */
  translate: Translate;
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

// By script, not by language: Kurdish and Urdu are written in both directions.
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction in which a locale is read. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
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

/** The provider's value; without a provider, English and UTC. */
export function useReport(): ReportContextValue {
  const value = useContext(ReportContext);
  if (value) return value;
  withoutProvider ??= createContextValue({ messages: en, complete: true }, {});
  return withoutProvider;
}
