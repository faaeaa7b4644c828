import { ReportProvider } from '@smtp-auth-report/react';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { configure } from 'storybook/test';
import '../packages/react/src/tokens.css';
import './preview.css';
import { catalogues, languageOf } from './catalogues.ts';
import { emulateMedia } from './emulateMedia.ts';
import { dressAs } from './hosts.ts';
import { enforcePolicy, UnderPolicy } from './policy.tsx';
import { type Globals, globalTypes, initialGlobals } from './toolbar.ts';

// Several stories play side by side: on two busy cores a second is not enough for what does come.
configure({ asyncUtilTimeout: 30_000 });

/** Stories happen on Wednesday, 18 November 2026. */
export const storyNow = () => Date.parse('2026-11-18T09:00:00Z');

/** The page around a story as the toolbar wants it. On a page of documentation many stories stand together: it stays as it is. */
function usePage({ locale, direction, theme, density, host, motion, colors }: Globals, alone: boolean) {
  useEffect(() => {
    if (!alone) return;
    const root = document.documentElement;
    root.lang = languageOf(locale);
    root.dir = direction;
    root.dataset.theme = theme;
    root.dataset.sarDensity = density;
  }, [locale, direction, theme, density, alone]);
  useEffect(() => (alone ? dressAs(host) : undefined), [host, alone]);
  useEffect(
    () => emulateMedia({ forcedColors: colors === 'forced', reducedMotion: motion === 'reduced' }),
    [motion, colors],
  );
}

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  parameters: {
    // `npm run stories` has axe look at each in every theme and direction; their tests need not once more.
    a11y: { test: import.meta.env.VITEST ? 'off' : 'error' },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Welcome',
          'The whole way',
          'Tokens',
          'Report',
          'Widget card',
          'Flyout',
          'Sender pane',
          'What would stop',
          'Unusual activity',
          'Pivot switcher',
          'Chart',
          'Details table',
          'Filters',
          'Day notes',
          'Request report',
          'Foundations',
          'Controls',
          'Pseudo-locale',
          '*',
        ],
      },
    },
  },
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  // Before anything of the story is drawn.
  beforeEach: ({ globals }) => {
    if (globals.policy === 'enforced') enforcePolicy();
  },
  decorators: [
    (Story, { globals, viewMode, id }) => {
      const chosen = globals as Globals;
      const { locale, direction, theme, density, width } = chosen;
      usePage(chosen, viewMode === 'story');
      if (chosen.policy === 'strict') return <UnderPolicy storyId={id} globals={globals} />;
      return (
        <ReportProvider
          locale={languageOf(locale)}
          messages={catalogues.get(locale)}
          direction={direction}
          timeZone="Europe/Rome"
          now={storyNow}
        >
          <div
            className="story"
            lang={languageOf(locale)}
            dir={direction}
            data-theme={theme}
            data-sar-density={density}
            data-width={width}
          >
            <Story />
          </div>
        </ReportProvider>
      );
    },
  ],
});
