import type { Link } from './link.ts';
import { LoadError } from './loadError.ts';

interface TableFacts {
  database: string;
  name: string;
  engine: string;
  engine_full: string;
  create_table_query: string;
  dependencies_database: string[];
  dependencies_table: string[];
}

/** How long tokens of inserts are remembered, at least. */
export interface TokenMemory {
  /** The newest so many parts. */
  parts: number;
  /** Replicated tables also forget what is so much older than the newest. */
  seconds: number;
}

/** Defaults of ClickHouse for replicated tables; earlier versions remember longer. */
const replicated: TokenMemory = { parts: 100, seconds: 3600 };

/** Room in the list of loads and in tables, for the sentences. */
const advised = 10_000;

function setting(definition: string, name: string): number | undefined {
  const found = new RegExp(`\\b${name} = (\\d+)`).exec(definition)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A name as `system.tables` writes it, with or without backticks. */
const part = '(?:`((?:[^`\\\\]|\\\\.)+)`|([^\\s.`(]+))';
const target = new RegExp(
  `^CREATE MATERIALIZED VIEW ${part}\\.${part}(?: UUID '[^']*')? TO ${part}\\.${part}`,
);
const shards = /^Distributed\('[^']*', '([^']*)', '([^']*)'/;

/**
 * Finds out whether a table, and all that views make of it, remember inserts.
 * @param table `table` or `database.table`
 * @throws LoadError `no-table`, or `may-double` for one that does not
 */
export async function checkMemory(link: Link, table: string): Promise<TokenMemory> {
  const dot = table.indexOf('.');
  const memory = { parts: Number.POSITIVE_INFINITY, seconds: Number.POSITIVE_INFINITY };
  const waiting: [database: string, name: string][] = [
    [table.slice(0, Math.max(0, dot)), table.slice(dot + 1)],
  ];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const facts = await factsOf(link, ...next);
    // A shard may have its table elsewhere, and a right to see a view's table is none to see all.
    if (!facts && seen.size > 0) continue;
    if (!facts)
      throw new LoadError(
        'no-table',
        `There is no table ${table}, or this user may not see it. Create it first.`,
        {
          details: { table },
        },
      );
    const id = `${facts.database}.${facts.name}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const own = memoryOf(facts, id);
    memory.parts = Math.min(memory.parts, own.parts);
    memory.seconds = Math.min(memory.seconds, own.seconds);
    waiting.push(...dependentsOf(facts));
  }
  return memory;
}

/**
 * Newer servers have a setting above all tables and inserts.
 * @throws LoadError `may-double` where it says that no insert is known again
 */
export async function checkSetting(link: Link): Promise<void> {
  const [setting] = await link.ask<{ value: string }>(
    `SELECT value FROM system.settings WHERE name = 'deduplicate_insert'`,
  );
  if (setting?.value !== 'disable') return;
  throw new LoadError(
    'may-double',
    `ClickHouse is told to know no insert again (deduplicate_insert = 'disable'), so what has to be inserted again after a failure would be in the table twice. Set it to 'enable' for this user.`,
  );
}

async function factsOf(link: Link, database: string, name: string): Promise<TableFacts | undefined> {
  const [facts] = await link.ask<TableFacts>(
    `SELECT database, name, engine, engine_full, create_table_query, dependencies_database, dependencies_table
    FROM system.tables
    WHERE database = if({database:String} = '', currentDatabase(), {database:String}) AND name = {name:String}`,
    { database, name },
  );
  return facts;
}

function memoryOf({ engine, engine_full, create_table_query }: TableFacts, id: string): TokenMemory {
  const without = { parts: Number.POSITIVE_INFINITY, seconds: Number.POSITIVE_INFINITY };
  if (engine === 'Distributed') return without;
  if (engine === 'MaterializedView') {
    // Into a table of its own, or one that is asked next; made anew at times, it takes no part in inserts.
    if (target.test(create_table_query) || / REFRESH (?:EVERY|AFTER) /.test(create_table_query))
      return without;
    return mergeTreeMemory(create_table_query, /ENGINE = (?:Replicated|Shared)/.test(create_table_query), id);
  }
  if (engine.endsWith('MergeTree'))
    return mergeTreeMemory(engine_full, /^(?:Replicated|Shared)/.test(engine), id);
  throw new LoadError(
    'may-double',
    `${id} is of the engine ${engine}, which would not know an insert that is repeated. Load into a table of the MergeTree family.`,
    { details: { table: id } },
  );
}

function mergeTreeMemory(definition: string, isReplicated: boolean, id: string): TokenMemory {
  const name = isReplicated ? 'replicated_deduplication_window' : 'non_replicated_deduplication_window';
  const parts = setting(definition, name) ?? (isReplicated ? replicated.parts : 0);
  if (parts > 0) {
    const seconds = setting(definition, 'replicated_deduplication_window_seconds') ?? replicated.seconds;
    return { parts, seconds: isReplicated ? seconds : Number.POSITIVE_INFINITY };
  }
  throw new LoadError(
    'may-double',
    `${id} does not remember what was inserted, so what has to be inserted again after a failure would be in it twice. Let it: ALTER TABLE ${id} MODIFY SETTING ${name} = ${advised}`,
    { details: { table: id } },
  );
}

/** Where an insert goes on to. */
function dependentsOf(facts: TableFacts): [string, string][] {
  const dependents = facts.dependencies_table.map((name, i): [string, string] => [
    facts.dependencies_database[i] ?? facts.database,
    name,
  ]);
  const into = target.exec(facts.create_table_query);
  if (into) dependents.push([(into[5] ?? into[6]) as string, (into[7] ?? into[8]) as string]);
  const local = shards.exec(facts.engine_full);
  if (local) dependents.push([local[1] || facts.database, local[2] as string]);
  return dependents;
}
