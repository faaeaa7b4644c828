import { rm } from 'node:fs/promises';
import { openChdb } from '../../packages/sources/test/chdbSession.ts';

export type Engine = ReturnType<typeof openChdb>;

/** ClickHouse's own engine in this process, on disk. */
export async function openEngine(path: string): Promise<Engine> {
  await rm(path, { recursive: true, force: true });
  return openChdb(path);
}

/** In this process settings stay once they are set, and each takes time; a server gets them with the question. */
export function settledOnce(engine: Engine, check: (query: string) => void): Pick<Engine, 'query'> {
  let settled = false;
  return {
    query: (question) => {
      check(question.query);
      const { clickhouse_settings: settings = {}, ...rest } = question;
      const answer = engine.query({ ...rest, clickhouse_settings: settled ? {} : settings });
      settled = true;
      return answer;
    },
  };
}

export async function rowsOf<R>(engine: Engine, query: string): Promise<R[]> {
  const answer = await engine.query({ query, format: 'JSON' });
  return (await answer.json<R>()).data;
}

export interface Bytes {
  rows: number;
  /** On disk, with marks and indexes. */
  bytes: number;
  /** Per row, of each column. */
  columns: Record<string, number>;
}

export async function bytesOf(engine: Engine, table: string): Promise<Bytes> {
  const [all] = await rowsOf<{ rows: string; bytes: string }>(
    engine,
    `SELECT toString(sum(rows)) AS rows, toString(sum(bytes_on_disk)) AS bytes FROM system.parts WHERE active AND table = '${table}'`,
  );
  const rows = Number(all?.rows);
  const columns = await rowsOf<{ name: string; bytes: string }>(
    engine,
    `SELECT name, toString(data_compressed_bytes) AS bytes FROM system.columns WHERE table = '${table}'`,
  );
  return {
    rows,
    bytes: Number(all?.bytes),
    columns: Object.fromEntries(columns.map(({ name, bytes }) => [name, Number(bytes) / rows])),
  };
}
