import { definePackage } from '../../tsup.package.ts';

export default definePackage({ entry: ['src/index.ts', 'src/export/index.ts', 'src/unusual/index.ts'] });
