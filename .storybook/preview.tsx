import { type Messages, ReportProvider } from '@smtp-auth-report/react';
import { ar } from '@smtp-auth-report/react/locales/ar';
import { arMore } from '@smtp-auth-report/react/locales/ar-more';
import { de } from '@smtp-auth-report/react/locales/de';
import { deMore } from '@smtp-auth-report/react/locales/de-more';
import { en } from '@smtp-auth-report/react/locales/en';
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
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { useEffect } from 'react';
import '../packages/react/src/tokens.css';
import './preview.css';

const catalogues = new Map<string, Messages>(
  Object.entries({
    en,
    it: { ...it, ...itMore },
    fr: { ...fr, ...frMore },
    es: { ...es, ...esMore },
    de: { ...de, ...deMore },
    'pt-BR': { ...ptBR, ...ptBRMore },
    ja: { ...ja, ...jaMore },
    ar: { ...ar, ...arMore },
  }),
);

/** Stories happen on Wednesday, 18 November 2026. */
export const storyNow = () => Date.parse('2026-11-18T09:00:00Z');

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: {
      storySort: { order: ['Report', 'Widget card', 'Flyout', 'Pivot switcher', 'Chart', 'Details table'] },
    },
  },
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      toolbar: { title: 'Language', icon: 'globe', items: [...catalogues.keys()], dynamicTitle: true },
    },
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    width: { toolbar: { title: 'Width', icon: 'grow', items: ['wide', 'narrow'], dynamicTitle: true } },
  },
  initialGlobals: { locale: 'en', theme: 'light', direction: 'ltr', width: 'wide' },
  decorators: [
    (Story, { globals, viewMode }) => {
      const { locale, theme, direction, width } = globals as Record<'locale' | 'theme' | 'width', string> & {
        direction: 'ltr' | 'rtl';
      };
      useEffect(() => {
        // On a page of documentation many stories stand together: each has its own around it, and the page stays as it is.
        if (viewMode !== 'story') return;
        const root = document.documentElement;
        root.lang = locale;
        root.dir = direction;
        root.dataset.theme = theme;
      }, [locale, direction, theme, viewMode]);
      return (
        <ReportProvider
          locale={locale}
          messages={catalogues.get(locale)}
          direction={direction}
          timeZone="Europe/Rome"
          now={storyNow}
        >
          <div className="story" lang={locale} dir={direction} data-theme={theme} data-width={width}>
            <Story />
          </div>
        </ReportProvider>
      );
    },
  ],
});
