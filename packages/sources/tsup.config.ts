import { definePackage } from '../../tsup.package.ts';

export default definePackage({
  entry: ['src/index.ts', 'src/worker.ts', 'src/http.ts', 'src/clickhouse.ts', 'src/clickhouseLoad.ts'],
});
