import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { Mistake } from './Mistake.ts';
import { readOptions, usage } from './options.ts';
import { runLoad } from './runLoad.ts';
import { Screen } from './screen.ts';

const { CLICKHOUSE_URL: url = 'http://localhost:8123', CLICKHOUSE_USER, CLICKHOUSE_PASSWORD } = process.env;

/** What an insert of a large batch may take. */
const patience = 300_000;

try {
  const options = readOptions(process.argv.slice(2));
  if (options) process.exitCode = await load(options);
  else process.stdout.write(usage);
} catch (error) {
  console.error(
    error instanceof Mistake || error instanceof RangeError || error instanceof TypeError
      ? error.message
      : error,
  );
  process.exitCode = 1;
}

async function load(options: NonNullable<ReturnType<typeof readOptions>>): Promise<0 | 1> {
  const client = createClient({
    url,
    request_timeout: patience,
    // What fails is said by this program, once.
    log: { level: ClickHouseLogLevel.OFF },
    ...(CLICKHOUSE_USER && { username: CLICKHOUSE_USER }),
    ...(CLICKHOUSE_PASSWORD && { password: CLICKHOUSE_PASSWORD }),
  });
  const abort = new AbortController();
  // The second time, it ends at once: nothing is lost by that.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => abort.abort(new Error(name)));
  try {
    return (await runLoad(client, options, new Screen(process.stderr, options.verbose), abort.signal))
      ? 0
      : 1;
  } finally {
    await client.close();
  }
}
