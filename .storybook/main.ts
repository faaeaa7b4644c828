import type { StorybookConfig } from '@storybook/react-vite';

export default {
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['./*.mdx', './*.stories.tsx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Stylesheets as they are written: the token pages show them, and minified for older browsers, `light-dark()` would follow the page's
  // theme alone, not that of an element. Storybook has its own idea of both, so it is said here and not in the Vite configuration.
  viteFinal: (config) => ({ ...config, build: { ...config.build, cssMinify: false } }),
  typescript: { reactDocgen: 'react-docgen-typescript' },
} satisfies StorybookConfig;
