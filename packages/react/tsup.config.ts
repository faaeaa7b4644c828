import { definePackage } from '../../tsup.package.ts';

export default definePackage({
  // Names of domains apart, with their library: else they came with every piece, also those that name nobody.
  entry: ['src/index.ts', 'src/SenderName.tsx'],
  client: true,
  css: ['src/tokens.css', 'src/themes/fluent.css', 'src/themes/mui.css', 'src/themes/shadcn.css'],
  plain: ['src/locales', 'src/locales/en', 'src/plain'],
});
