import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Mistake } from './Mistake.ts';

export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes files whole or not at all: into others beside them first, which take their places when all of them are on the disk. Who reads meanwhile
 * has the old ones.
 * @throws Mistake why the folder cannot be written to
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, FileContent>): Promise<void> {
  const parts = new Map(
    [...files.keys()].map((name) => [name, join(folder, `.${name}.${process.pid}.part`)]),
  );
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, part] of parts) await writePart(part, files.get(name) ?? '');
    for (const [name, part] of parts) await rename(part, join(folder, name));
  } catch (error) {
    // Where there is no folder, there is nothing to take away.
    await Promise.allSettled([...parts.values()].map((part) => rm(part, { force: true })));
    throw mistakeOf(folder, error);
  }
}

async function writePart(path: string, content: FileContent): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

const reasons = new Map([
  ['EACCES', 'may not be written to by this user. Change its owner, or give another --to.'],
  ['EPERM', 'may not be written to by this user. Change its owner, or give another --to.'],
  ['EISDIR', 'has a folder in the place of a file of the report. Move it, or give another --to.'],
  ['EROFS', 'is on a disk that is read-only. Give another --to.'],
  ['EEXIST', 'is a file, not a folder. Give another --to.'],
  ['ENOTDIR', 'lies below a file, not a folder. Give another --to.'],
  ['ENOSPC', 'is on a disk that is full. What was there before is still there.'],
]);

function mistakeOf(folder: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? reasons.get(String(error.code)) : undefined;
  return reason ? new Mistake(`${folder} ${reason}`, { cause: error }) : error;
}
