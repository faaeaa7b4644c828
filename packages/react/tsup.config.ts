import { definePackage } from '../../tsup.package.ts';

export default definePackage({
  client: true,
  css: ['src/tokens.css', 'src/themes/fluent.css', 'src/themes/mui.css', 'src/themes/shadcn.css'],
  plain: 'src/locales',
});
