import 'server-only';
import type { Catalogue, MoreMessages } from '@smtp-auth-report/react';
import { ar } from '@smtp-auth-report/react/locales/ar';
import { arMore } from '@smtp-auth-report/react/locales/ar-more';
import { de } from '@smtp-auth-report/react/locales/de';
import { deMore } from '@smtp-auth-report/react/locales/de-more';
import { en } from '@smtp-auth-report/react/locales/en';
import { enMore } from '@smtp-auth-report/react/locales/en-more';
import { es } from '@smtp-auth-report/react/locales/es';
import { esMore } from '@smtp-auth-report/react/locales/es-more';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { frMore } from '@smtp-auth-report/react/locales/fr-more';
import { it } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import { ja } from '@smtp-auth-report/react/locales/ja';
import { jaMore } from '@smtp-auth-report/react/locales/ja-more';
import { ptBR } from '@smtp-auth-report/react/locales/pt-BR';
import { ptBRMore } from '@smtp-auth-report/react/locales/pt-BR-more';

const catalogues = new Map<string, Catalogue>([
  ['en', whole(en, enMore)],
  ['it', whole(it, itMore)],
  ['fr', whole(fr, frMore)],
  ['es', whole(es, esMore)],
  ['de', whole(de, deMore)],
  ['pt-BR', whole(ptBR, ptBRMore)],
  ['ja', whole(ja, jaMore)],
  ['ar', whole(ar, arMore)],
]);

/** All words at once, as plain JSON: with the second half, no function is left that would load it in the browser. */
function whole(first: Catalogue, rest: MoreMessages): Catalogue {
  return { ...first, ...rest };
}

export const locales = [...catalogues.keys()];

/** All words of a language: the server has eight, and hands the browser one. */
export function wordsOf(locale: string): Catalogue {
  return catalogues.get(locale) ?? whole(en, enMore);
}
