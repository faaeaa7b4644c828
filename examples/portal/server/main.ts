// `pnpm portal:server`: builds the portal that asks its own server, reads a log, and serves both.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { clickHouseOf } from './clickHouse.ts';
import { memoryOf } from './memory.ts';
import { Mistake, readOptions, type ServerOptions, usage } from './options.ts';
import { portalServer } from './portalServer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/server`;

async function start({ log, port }: ServerOptions): Promise<void> {
  const { CLICKHOUSE_URL } = process.env;
  if (CLICKHOUSE_URL && log !== undefined)
    throw new Mistake('--log and CLICKHOUSE_URL: the submissions are in one or the other. Leave one out.');
  process.env.PORTAL_SOURCE = 'onServer';
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const source = CLICKHOUSE_URL ? clickHouseOf(CLICKHOUSE_URL, process.env) : await memoryOf(log);
  const server = portalServer(source, {
    folder,
    // Everybody who reaches this address sees everything: there is nobody to sign in here, and it listens on this machine alone. A portal
    // returns what its session may see, as [{ field: 'domain', op: 'in', value: domainsOf(session) }], or throws `unauthorized`.
    scope: () => [],
    onError: (error, { url }) => console.error(new URL(url).pathname, error),
  });
  server.on('error', (error) =>
    fail(`Port ${port} cannot be used: ${error.message}. Choose another: --port 5000`),
  );
  server.listen(port, 'localhost', () => {
    const address = server.address();
    const at = typeof address === 'object' && address ? address.port : port;
    console.log(`The example portal on its own server is at http://localhost:${at}`);
  });
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await start(options);
  else console.log(usage);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  fail(error.message);
}
