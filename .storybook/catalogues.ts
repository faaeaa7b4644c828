import type { Messages } from '@smtp-auth-report/react';
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
import { pseudoMessages } from './pseudo.ts';

/** Words that are longer than any language's. Numbers and days stay English: `Intl` has no such locale. */
export const pseudoLocale = 'pseudo';

/** All words of each language at once: a story is drawn once. */
export const catalogues = new Map<string, Messages>(
  Object.entries({
    en: { ...en, ...enMore },
    it: { ...it, ...itMore },
    fr: { ...fr, ...frMore },
    es: { ...es, ...esMore },
    de: { ...de, ...deMore },
    'pt-BR': { ...ptBR, ...ptBRMore },
    ja: { ...ja, ...jaMore },
    ar: { ...ar, ...arMore },
    [pseudoLocale]: pseudoMessages(),
  }),
);

/** The locale as `Intl` and `lang` know it. */
export const languageOf = (locale: string) => (locale === pseudoLocale ? 'en' : locale);
