/** Where a file is being written. */
export interface FileTarget {
  /** Resolves when more may come. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** @returns the file, where it is the browser's and not yet the person's */
  finish(): Promise<Blob | undefined>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** The file could not be written: the disk is full, say, or the place is not ours any more. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
