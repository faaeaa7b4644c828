import { definePackage } from '../../tsup.package.ts';

export default definePackage({
  entry: ['src/index.ts', 'src/skeleton.ts', 'src/virtual.ts'],
  client: true,
  css: 'src/styles.css',
});
