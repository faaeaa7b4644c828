import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnsOver, generateColumns } from './columns.ts';
import { rowAt } from './objects.ts';
import { appends, type Size, sizeOf } from './size.ts';
import { authMethods, textsOf, tlsVersions } from './texts.ts';

export type FileFormat = 'csv' | 'ndjson';

const here = dirname(fileURLToPath(import.meta.url));
export const cacheFolder = join(here, '../../.cache/benchmarks');

/** A name for the rows that these modules make: files and figures of others are not comparable. */
export const generator = readdirSync(here)
  .filter((name) => name !== 'files.ts')
  .sort()
  .reduce((hash, name) => hash.update(readFileSync(join(here, name))), createHash('sha256'))
  .digest('hex')
  .slice(0, 8);

/** The file of the rows that are loaded, or of those of one append of W8. */
export function fileOf(count: number, format: FileFormat, append?: number): string {
  const part = append === undefined ? '' : `.append${append}`;
  return join(cacheFolder, `${count}.${generator}${part}.${format}`);
}

type Writer = (from: number, to: number) => string;

function writerOf(size: Size, format: FileFormat): Writer {
  const texts = textsOf(size);
  const columns = columnsOver(generateColumns(size, texts));
  const { time, sender, messages, tls, auth, client } = columns;
  return (from, to) => {
    let text = '';
    for (let row = from; row < to; row++) {
      text +=
        format === 'ndjson'
          ? `${JSON.stringify(rowAt(columns, texts, row))}\n`
          : `${time[row]},${texts.senders[sender[row] as number]},${messages[row]},${tlsVersions[tls[row] as number]},${authMethods[auth[row] as number]},${texts.clients[client[row] as number]}\n`;
    }
    return text;
  };
}

const rowsPerWrite = 20_000;

function writeFile(path: string, head: string, write: Writer, from: number, to: number): void {
  const half = `${path}.${process.pid}`;
  const file = openSync(half, 'w');
  writeSync(file, head);
  for (let row = from; row < to; row += rowsPerWrite)
    writeSync(file, write(row, Math.min(to, row + rowsPerWrite)));
  closeSync(file);
  // A name that exists is a file that is whole.
  renameSync(half, path);
}

/** Writes the files of a size that are not there yet. */
export function makeFiles(count: number, formats: readonly FileFormat[]): void {
  mkdirSync(cacheFolder, { recursive: true });
  const size = sizeOf(count);
  for (const format of formats) {
    if (existsSync(fileOf(count, format))) continue;
    const head = format === 'csv' ? 'time,sender,messages,tls,auth,client\n' : '';
    const write = writerOf(size, format);
    for (let append = 0; append < appends; append++) {
      const from = count + append * size.appended;
      writeFile(fileOf(count, format, append), head, write, from, from + size.appended);
    }
    writeFile(fileOf(count, format), head, write, 0, count);
  }
}
