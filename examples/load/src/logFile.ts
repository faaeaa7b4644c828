import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Mistake } from './Mistake.ts';

/** A log as it is when it is opened: the same file, also when it is renamed meanwhile. */
export interface LogFile {
  /** Its bytes, unpacked. */
  bytes: () => AsyncIterable<Uint8Array>;
  size: number;
  /** Bytes read of the file itself, for who waits. */
  read: () => number;
  compressed: boolean;
  close: () => Promise<void>;
}

const reasons = new Map([
  ['ENOENT', 'there is no such file. Check the path.'],
  [
    'EACCES',
    'it may not be read by this user. Run as one who may, such as root or a member of the group adm.',
  ],
  ['EISDIR', 'this is a folder. Give the logs in it.'],
]);

export async function openLog(path: string): Promise<LogFile> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`${path}: ${reasons.get(error.code ?? '') ?? error.message}`, { cause: error });
  });
  const stats = await file.stat();
  if (!stats.isFile()) {
    await file.close();
    throw new Mistake(`${path}: this is no file. Give the logs themselves.`);
  }
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  // By what is in it: rotated logs have many names.
  const compressed = bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  let read = 0;
  return {
    bytes: () => {
      const chunks = chunksOf(file, (position) => {
        read = position;
      });
      // A failure of the file is one of what comes out: whoever reads that learns of it there.
      return compressed ? pipeline(Readable.from(chunks), createGunzip(), () => {}) : chunks;
    },
    size: stats.size,
    read: () => read,
    compressed,
    close: () => file.close(),
  };
}

const chunkLength = 262_144;

/** Not a stream of Node's, which would close the file for the next one. */
async function* chunksOf(
  file: FileHandle,
  told: (position: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ; told(position)) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkLength), 0, chunkLength, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
