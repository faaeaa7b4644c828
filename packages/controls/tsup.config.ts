import { definePackage } from '../../tsup.package.ts';

export default definePackage({
  entry: ['src/index.ts', 'src/DayField.tsx', 'src/Month.tsx', 'src/rows.ts'],
  client: true,
  css: 'src/styles.css',
});
