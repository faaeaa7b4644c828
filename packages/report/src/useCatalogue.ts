import type { Catalogue, MoreMessages } from '@smtp-auth-report/react';
import { en } from '@smtp-auth-report/react/locales/en';
import { useEffect, useState } from 'react';

/** All words of a language before any is shown: the report opens most of what it has. */
async function whole(
  first: Promise<Record<string, Catalogue>>,
  more: Promise<Record<string, MoreMessages>>,
): Promise<Catalogue> {
  // Each module has one export, named as the language is.
  const modules = await Promise.all([first, more]);
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
}

/** Each language is chunks of its own: a portal loads only what its people read. */
const catalogues = new Map<string, () => Promise<Catalogue>>([
  [
    'it',
    () =>
      whole(import('@smtp-auth-report/react/locales/it'), import('@smtp-auth-report/react/locales/it-more')),
  ],
  [
    'fr',
    () =>
      whole(import('@smtp-auth-report/react/locales/fr'), import('@smtp-auth-report/react/locales/fr-more')),
  ],
  [
    'es',
    () =>
      whole(import('@smtp-auth-report/react/locales/es'), import('@smtp-auth-report/react/locales/es-more')),
  ],
  [
    'de',
    () =>
      whole(import('@smtp-auth-report/react/locales/de'), import('@smtp-auth-report/react/locales/de-more')),
  ],
  [
    'pt',
    () =>
      whole(
        import('@smtp-auth-report/react/locales/pt-BR'),
        import('@smtp-auth-report/react/locales/pt-BR-more'),
      ),
  ],
  [
    'ja',
    () =>
      whole(import('@smtp-auth-report/react/locales/ja'), import('@smtp-auth-report/react/locales/ja-more')),
  ],
  [
    'ar',
    () =>
      whole(import('@smtp-auth-report/react/locales/ar'), import('@smtp-auth-report/react/locales/ar-more')),
  ],
]);

const loaded = new Map<string, Catalogue>();

interface Words {
  locale: string;
  messages: Catalogue;
}

/**
 * The words of a locale: the host's own, else the built-in catalogue of its language, else English.
 * @returns while a catalogue is being loaded the locale and words before, so that nothing a person has set is lost; null when
 * there are none
 */
export function useCatalogue(locale: string, messages: Catalogue | undefined): Words | null {
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

  const [before, setBefore] = useState<Words | null>(null);
  if (!known) return before;
  if (before?.locale === locale && before.messages === known) return before;
  const now = { locale, messages: known };
  setBefore(now);
  return now;
}
