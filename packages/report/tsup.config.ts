import { definePackage } from '../../tsup.package.ts';

export default definePackage({ client: true, css: 'src/styles.css', plain: ['src/plain'] });
