import type { Messages } from '@smtp-auth-report/react';
import { ar as arMessages } from '@smtp-auth-report/react/locales/ar';
import { de as deMessages } from '@smtp-auth-report/react/locales/de';
import { en as enMessages } from '@smtp-auth-report/react/locales/en';
import { es as esMessages } from '@smtp-auth-report/react/locales/es';
import { fr as frMessages } from '@smtp-auth-report/react/locales/fr';
import { it as itMessages } from '@smtp-auth-report/react/locales/it';
import { ja as jaMessages } from '@smtp-auth-report/react/locales/ja';
import { ptBR as ptBRMessages } from '@smtp-auth-report/react/locales/pt-BR';
import { Mistake } from './Mistake.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import type { NightlyWords } from './words/NightlyWords.ts';
import { ptBR } from './words/ptBR.ts';

/** The components' words, and the program's own. */
export interface Language {
  messages: Messages;
  words: NightlyWords;
}

const languages = new Map<string, Language>([
  ['ar', { messages: arMessages, words: ar }],
  ['de', { messages: deMessages, words: de }],
  ['en', { messages: enMessages, words: en }],
  ['es', { messages: esMessages, words: es }],
  ['fr', { messages: frMessages, words: fr }],
  ['it', { messages: itMessages, words: it }],
  ['ja', { messages: jaMessages, words: ja }],
  ['pt', { messages: ptBRMessages, words: ptBR }],
]);

/**
 * The words of a locale's language.
 * @throws Mistake where there are none: others would stand among its numbers and dates, perhaps in the other direction
 */
export function languageOf(locale: string): Language {
  const language = languages.get(new Intl.Locale(locale).language);
  if (language) return language;
  throw new Mistake(
    `--locale ${locale}: there are no words in this language. Use one of these, with a country if you like: ${[...languages.keys()].join(', ')}.`,
  );
}
