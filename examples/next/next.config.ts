import type { NextConfig } from 'next';

/** React Aria's words in other languages than ours, which it would bring in thirty. */
const otherWords =
  /react-aria[/\\]dist[/\\]private[/\\]intl[/\\].*[/\\](?!en-US|it-IT|fr-FR|es-ES|de-DE|pt-BR|ja-JP|ar-AE)[a-z]{2}-[A-Z]{2}\.mjs$/;

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: {
    // Or Next looks for a lock file in the folders above.
    root: import.meta.dirname,
    rules: { '*.mjs': { condition: { path: otherWords }, loaders: ['./noWords.cjs'], as: '*.js' } },
  },
};

export default config;
