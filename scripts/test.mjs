// `npm test`: installs, finds or installs a browser, and runs every test. Arguments go to Vitest.
import { install, runOnLocalNode } from './install.mjs';

install();
const { ensureBrowser } = await import('./browser.mjs');
runOnLocalNode(['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  CHROMIUM_PATH: ensureBrowser(),
  // Vitest and Storybook ask nobody and tell nobody.
  STORYBOOK_DISABLE_TELEMETRY: '1',
});
