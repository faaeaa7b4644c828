import { parseArgs } from 'node:util';
import { Mistake } from './Mistake.ts';

export interface Options {
  /** Paths of the logs; in any order. */
  logs: string[];
  table: string;
  /** Make the tables that are not there. */
  create: boolean;
  timeZone: string | undefined;
  tlsLogging: boolean;
  /** Of the first line of logs without years. */
  year: number | undefined;
  /** The files will not grow. */
  complete: boolean;
  batchRows: number | undefined;
  /** Say what is done, also where nobody looks on. */
  verbose: boolean;
  /** Insert again what ClickHouse may have forgotten. */
  repeatForgotten: boolean;
}

export const usage = `Loads mail logs into ClickHouse, each line once, however often it runs and whatever the files are called by then.

  CLICKHOUSE_URL=http://localhost:8123 node load.mjs --table mail.submissions /var/log/mail.log*

  FILE …               Postfix logs, or submissions as CSV or NDJSON, gzip too
  --table TABLE        of submissions: TABLE or DATABASE.TABLE; its list of loads is TABLE_loads
  --create             make the two tables where they are not there
  --zone ZONE          of times that have none: an IANA name; default UTC
  --tls-logged         the server logs TLS (smtpd_tls_loglevel is 1 or more): a session without a line about it had none
  --year YEAR          of the first line, for a log without years that is longer than one
  --complete           the files will not grow: a last line without an end counts
  --batch ROWS         rows of one insert; default 100000
  --repeat-forgotten   insert again what an earlier load left open, though ClickHouse may have forgotten whether it is in
  --verbose            say what was loaded, also where nobody looks on
  --help               this

CLICKHOUSE_URL, CLICKHOUSE_USER and CLICKHOUSE_PASSWORD say where ClickHouse is.
Exit codes: 0 all files are loaded, 1 not all; what was loaded stays, and the next run goes on.
`;

const flags = {
  table: { type: 'string' },
  create: { type: 'boolean' },
  zone: { type: 'string' },
  'tls-logged': { type: 'boolean' },
  year: { type: 'string' },
  complete: { type: 'boolean' },
  batch: { type: 'string' },
  'repeat-forgotten': { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence says which option, and what is wrong with it.
    throw new Mistake(
      `${error instanceof Error ? error.message : String(error)}\nSee --help for all options.`,
    );
  }
}

/**
 * What the program was asked for.
 * @param args the command line, without node and the program
 * @returns null: only for help
 * @throws Mistake a sentence for whoever wrote the command line
 */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals: logs } = parse(args);
  if (values.help) return null;
  const { table } = values;
  if (!table) throw new Mistake('No table was given. Say into which to load: --table mail.submissions');
  if (logs.length === 0) throw new Mistake('No log was given. Name the files: /var/log/mail.log*');
  return {
    logs,
    table,
    create: values.create ?? false,
    timeZone: values.zone,
    tlsLogging: values['tls-logged'] ?? false,
    year: numberOf('--year', values.year),
    complete: values.complete ?? false,
    batchRows: numberOf('--batch', values.batch),
    repeatForgotten: values['repeat-forgotten'] ?? false,
    verbose: values.verbose ?? false,
  };
}

function numberOf(flag: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new Mistake(`${flag} ${text}: give a whole number.`);
}
