import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** React Aria's words in other languages than ours: it would bring thirty. */
const otherWords =
  /^\.\.\/intl\/.*\/(?!en-US|it-IT|fr-FR|es-ES|de-DE|pt-BR|ja-JP|ar-AE)[a-z]{2}-[A-Z]{2}\.mjs$/;
const noWords = 'virtual:no-words';

const ourLanguages: Plugin = {
  name: 'our-languages',
  enforce: 'pre',
  resolveId: { filter: { id: otherWords }, handler: () => noWords },
  // Not an empty object: that would be a language without words.
  load: { filter: { id: /^virtual:no-words$/ }, handler: () => 'export default undefined;' },
};

export default defineConfig({
  plugins: [react(), ourLanguages],
  worker: { format: 'es' },
  build: {
    rolldownOptions: { input: ['index.html', 'two.html', 'shadow.html', 'frame.html'] },
    chunkSizeWarningLimit: 1500,
  },
});
