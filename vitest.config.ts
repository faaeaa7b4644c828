import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultServerConditions, type Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findBrowser, launchArguments } from './scripts/browser.mjs';

const conditions = ['@smtp-auth-report/source'];

/** The parts of React Aria that our pieces import, each by its own path: from its index, some bundlers load all of them first. */
const ariaParts = [
  'Autocomplete',
  'Button',
  'Calendar',
  'DateField',
  'Dialog',
  'Heading',
  'I18nProvider',
  'Input',
  'Label',
  'ListBox',
  'Modal',
  'Popover',
  'RangeCalendar',
  'SearchField',
  'TagGroup',
];

/** What the tests in the browser import, named up front: a dependency first seen half-way reloads the page under a running test. */
const optimizeDeps = {
  include: [
    '@smtp-auth-report/chart > @visx/shape',
    '@smtp-auth-report/details-table > @tanstack/react-table',
    '@smtp-auth-report/details-table > @tanstack/react-virtual',
    '@smtp-auth-report/ingest > @internationalized/date',
    ...ariaParts.map((part) => `@smtp-auth-report/flyout > react-aria-components/${part}`),
    '@smtp-auth-report/react > punycode/punycode.js',
    '@smtp-auth-report/request-report > papaparse',
    '@testing-library/react',
    'axe-core',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server.browser',
    'react/jsx-dev-runtime',
  ],
};

/** On two busy cores: what is not there by then will not come. */
const patience = () => ({
  expect: { poll: { timeout: 30_000 } },
  testTimeout: 120_000,
  // Hooks build, install and serve what is tested.
  hookTimeout: 240_000,
});

/** A fresh object each time: Vitest changes the one it is given. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findBrowser() ?? undefined, args: launchArguments },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** In every environment of Vite: what prepares the tests of a project runs in another than the tests. */
const fromSource: Plugin = {
  name: 'from-source',
  configEnvironment: () => ({
    resolve: { conditions: [...conditions, ...defaultServerConditions], externalConditions: conditions },
  }),
};

/** Every story is a test. `npm run stories` plays them too, and has axe look at them; `npm test` leaves them to it, and lists none. */
async function stories(): Promise<TestProjectConfiguration[]> {
  if (process.env.WITHOUT_STORIES) return [];
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  return [
    {
      extends: '.storybook/vite.config.ts',
      plugins: [storybookTest({ configDir: '.storybook' })],
      optimizeDeps,
      test: { ...patience(), name: 'storybook', browser: browser() },
    },
  ];
}

export default defineConfig({
  test: {
    // On a machine of two cores Vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // Without a browser: the headless packages and the scripts.
        resolve: { conditions },
        ssr: { resolve: { conditions, externalConditions: conditions } },
        test: {
          ...patience(),
          name: 'node',
          environment: 'node',
          setupFiles: 'scripts/patience.ts',
          include: ['{packages,examples,scripts,benchmarks}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/e2e/**'],
        },
      },
      {
        // The example portal as a person meets it: built, served, in a browser of its own.
        plugins: [fromSource],
        test: {
          ...patience(),
          name: 'portal',
          environment: 'node',
          include: ['examples/portal/e2e/*.test.ts'],
          globalSetup: 'examples/portal/e2e/globalSetup.ts',
        },
      },
      {
        // The nightly program as cron runs it: built, in a process of its own; its page in a browser.
        test: {
          ...patience(),
          name: 'nightly',
          environment: 'node',
          include: ['examples/nightly/e2e/*.test.ts'],
        },
      },
      {
        // The packages as others get them, in others' pages: packed, installed, built, served.
        test: {
          ...patience(),
          name: 'hosts',
          environment: 'node',
          include: ['examples/{vite,next}/e2e/*.test.ts'],
          globalSetup: ['examples/vite/e2e/globalSetup.ts', 'examples/next/e2e/globalSetup.ts'],
        },
      },
      {
        // Inside the providers of other libraries: built, served, in a browser.
        resolve: { conditions },
        ssr: { resolve: { conditions, externalConditions: conditions } },
        test: {
          ...patience(),
          name: 'themes',
          environment: 'node',
          include: ['examples/themes/e2e/*.test.ts'],
          globalSetup: 'examples/themes/e2e/globalSetup.ts',
        },
      },
      {
        // In a real browser: everything that is drawn.
        plugins: [react()],
        resolve: { conditions },
        optimizeDeps,
        test: {
          ...patience(),
          name: 'browser',
          include: ['{packages,examples}/**/*.test.tsx'],
          setupFiles: ['scripts/patience.ts', 'scripts/browserTests.ts'],
          browser: browser(),
        },
      },
      ...(await stories()),
    ],
  },
});
