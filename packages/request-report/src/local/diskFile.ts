import { FileError, type FileTarget } from './fileTarget.ts';

/** The part of the File System Access API that is used here; not every browser has it, and TypeScript does not know all of it. */
export interface SavedFileHandle {
  createWritable(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  getFile(): Promise<{ size: number }>;
  remove?(): Promise<void>;
}

export type SavePicker = (options: {
  suggestedName: string;
  types: { description?: string; accept: Record<string, string[]> }[];
}) => Promise<SavedFileHandle>;

const failed = (error: unknown): never => {
  throw new FileError('The file could not be written.', { cause: error });
};

/** The browser's picker, where it has one. */
export function savePicker(): SavePicker | undefined {
  const picker = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  return typeof picker === 'function' ? picker.bind(globalThis) : undefined;
}

/** A file on disk, written as it comes. What it replaces stays until it is finished. */
export async function diskFile(handle: SavedFileHandle): Promise<FileTarget> {
  const writable = await handle.createWritable().catch(failed);
  return {
    write: (bytes) => writable.write(bytes).catch(failed),
    async finish() {
      await writable.close().catch(failed);
      return undefined;
    },
    async discard() {
      try {
        await writable.abort();
        // The picker has made an empty file; one that was there before has its content still.
        const { size } = await handle.getFile();
        if (size === 0) await handle.remove?.();
      } catch {
        // Nothing is lost by an empty file that stays.
      }
    },
  };
}
