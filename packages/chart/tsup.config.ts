import { definePackage } from '../../tsup.package.ts';

export default definePackage({
  entry: ['src/index.ts', 'src/picture/index.ts'],
  client: true,
  css: 'src/styles.css',
});
