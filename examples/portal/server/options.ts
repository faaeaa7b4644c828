import { parseArgs } from 'node:util';

export interface ServerOptions {
  /** Path of the log; undefined for the sample. */
  log: string | undefined;
  port: number;
}

/** A sentence for whoever started the server, in place of a stack. */
export class Mistake extends Error {}

export const usage = `The example portal on its own server: a mail log is read here, and the browser asks.

  pnpm portal:server --log /var/log/mail.log

  --log FILE      a Postfix log, or submissions as CSV or NDJSON, gzip too; default: the sample
  --port NUMBER   default 4174; 0: any that is free
  --help          this

With CLICKHOUSE_URL it asks a ClickHouse server instead, which has the submissions in CLICKHOUSE_TABLE (default.submissions), as
CLICKHOUSE_USER with CLICKHOUSE_PASSWORD.
`;

const flags = { log: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } } as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true }).values;
  } catch (error) {
    // Node's own sentence says which option, and what is wrong with it.
    throw new Mistake(`${error instanceof Error ? error.message : error}\nSee --help for all options.`);
  }
}

/**
 * @param args the command line, without node and the script
 * @returns null: only for help
 * @throws Mistake
 */
export function readOptions(args: readonly string[]): ServerOptions | null {
  // pnpm hands on the `--` of `pnpm portal:server -- --port 5000`.
  const { log, port = '4174', help } = parse(args[0] === '--' ? args.slice(1) : args);
  if (help) return null;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) throw new Mistake(`--port ${port}: give a number from 0 to 65535, such as 4174.`);
  return { log, port: number };
}
