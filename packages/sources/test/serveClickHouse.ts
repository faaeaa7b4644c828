/**
 * A ClickHouse server in a process of its own: the library that `chdb` brings is all of ClickHouse, and its `clickhouse local` can listen.
 * Started by `startClickHouse`, with the arguments of `clickhouse local`.
 */
import { libchdbPath } from 'chdb/libchdb';
import { DataType, load, open } from 'ffi-rs';

// It never returns: its last query sleeps. Whoever started it ends it, or it goes with them.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

open({ library: 'clickhouse', path: libchdbPath() });
const args = ['clickhouse', ...process.argv.slice(2)];
await load({
  library: 'clickhouse',
  funcName: 'chdb_query_cmdline',
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray],
  paramsValue: [args.length, args],
  runInNewThread: true,
});
process.exit(1);
