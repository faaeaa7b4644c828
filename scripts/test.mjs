// `npm test`: installs, finds or installs a browser, and runs every test. Arguments go to Vitest. Stories are played where they are looked
// at, by `npm run stories`; while one is written, `npm test -- --project storybook` is quicker.
import { install, runOnLocalNode } from './install.mjs';

install();
const { ensureBrowser } = await import('./browser.mjs');
const asked = process.argv.slice(2);
runOnLocalNode(['node_modules/vitest/vitest.mjs', 'run', ...asked], {
  CHROMIUM_PATH: ensureBrowser(),
  ...(asked.some((argument) => argument.startsWith('--project')) ? {} : { WITHOUT_STORIES: '1' }),
  // Vitest and Storybook ask nobody and tell nobody.
  STORYBOOK_DISABLE_TELEMETRY: '1',
});
