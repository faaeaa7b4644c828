import type { Messages } from '@smtp-auth-report/react';
import { ar as arMessages } from '@smtp-auth-report/react/locales/ar';
import { arMore } from '@smtp-auth-report/react/locales/ar-more';
import { de as deMessages } from '@smtp-auth-report/react/locales/de';
import { deMore } from '@smtp-auth-report/react/locales/de-more';
import { en as enMessages } from '@smtp-auth-report/react/locales/en';
import { enMore } from '@smtp-auth-report/react/locales/en-more';
import { es as esMessages } from '@smtp-auth-report/react/locales/es';
import { esMore } from '@smtp-auth-report/react/locales/es-more';
import { fr as frMessages } from '@smtp-auth-report/react/locales/fr';
import { frMore } from '@smtp-auth-report/react/locales/fr-more';
import { it as itMessages } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import { ja as jaMessages } from '@smtp-auth-report/react/locales/ja';
import { jaMore } from '@smtp-auth-report/react/locales/ja-more';
import { ptBR as ptBRMessages } from '@smtp-auth-report/react/locales/pt-BR';
import { ptBRMore } from '@smtp-auth-report/react/locales/pt-BR-more';
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
  ['ar', { messages: { ...arMessages, ...arMore }, words: ar }],
  ['de', { messages: { ...deMessages, ...deMore }, words: de }],
  ['en', { messages: { ...enMessages, ...enMore }, words: en }],
  ['es', { messages: { ...esMessages, ...esMore }, words: es }],
  ['fr', { messages: { ...frMessages, ...frMore }, words: fr }],
  ['it', { messages: { ...itMessages, ...itMore }, words: it }],
  ['ja', { messages: { ...jaMessages, ...jaMore }, words: ja }],
  ['pt', { messages: { ...ptBRMessages, ...ptBRMore }, words: ptBR }],
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
