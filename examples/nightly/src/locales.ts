import type { Messages } from '@smtp-auth-report/react';
import { en as enMessages } from '@smtp-auth-report/react/locales/en';
import { es as esMessages } from '@smtp-auth-report/react/locales/es';
import { fr as frMessages } from '@smtp-auth-report/react/locales/fr';
import { it as itMessages } from '@smtp-auth-report/react/locales/it';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import type { NightlyWords } from './words/NightlyWords.ts';

/** The components' words, and the program's own. */
export interface Language {
  messages: Messages;
  words: NightlyWords;
}

const english: Language = { messages: enMessages, words: en };

const languages = new Map<string, Language>([
  ['en', english],
  ['es', { messages: esMessages, words: es }],
  ['fr', { messages: frMessages, words: fr }],
  ['it', { messages: itMessages, words: it }],
]);

/** The words of a locale's language. One that there are no words in is English, with the locale's numbers and dates. */
export function languageOf(locale: string): Language {
  return languages.get(new Intl.Locale(locale).language) ?? english;
}
