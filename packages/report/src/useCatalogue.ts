import type { Messages } from '@smtp-auth-report/react';
import { en } from '@smtp-auth-report/react/locales/en';
import { useEffect, useState } from 'react';

/** Each language is its own chunk: a portal loads only what its people read. */
const catalogues = new Map<string, () => Promise<Messages>>([
  ['it', () => import('@smtp-auth-report/react/locales/it').then((module) => module.it)],
  ['fr', () => import('@smtp-auth-report/react/locales/fr').then((module) => module.fr)],
  ['es', () => import('@smtp-auth-report/react/locales/es').then((module) => module.es)],
  ['de', () => import('@smtp-auth-report/react/locales/de').then((module) => module.de)],
  ['pt', () => import('@smtp-auth-report/react/locales/pt-BR').then((module) => module.ptBR)],
  ['ja', () => import('@smtp-auth-report/react/locales/ja').then((module) => module.ja)],
  ['ar', () => import('@smtp-auth-report/react/locales/ar').then((module) => module.ar)],
]);

const loaded = new Map<string, Messages>();

interface Catalogue {
  locale: string;
  messages: Messages;
}

/**
 * The words of a locale: the host's own, else the built-in catalogue of its language, else English.
 * @returns while a catalogue is being loaded the locale and words before, so that nothing a person has set is lost; null when
 * there are none
 */
export function useCatalogue(locale: string, messages: Messages | undefined): Catalogue | null {
  const language = new Intl.Locale(locale).language;
  const [, setLoads] = useState(0);
  const known = messages ?? loaded.get(language) ?? (catalogues.has(language) ? null : en);
  const missing = known === null;

  useEffect(() => {
    if (!missing) return;
    let mounted = true;
    // Words that cannot be loaded must not cost the numbers: then it is English.
    void catalogues
      .get(language)?.()
      .catch(() => en)
      .then((catalogue) => {
        loaded.set(language, catalogue);
        if (mounted) setLoads((count) => count + 1);
      });
    return () => {
      mounted = false;
    };
  }, [language, missing]);

  const [before, setBefore] = useState<Catalogue | null>(null);
  if (!known) return before;
  if (before?.locale === locale && before.messages === known) return before;
  const now = { locale, messages: known };
  setBefore(now);
  return now;
}
