import type { FileTarget } from './fileTarget.ts';

/** Bytes that are held before they are given to the browser, which may keep them on disk. */
const heldBytes = 4 * 1024 * 1024;

/** A file that the browser keeps: no more than a few megabytes of it are in the memory of the page. */
export function blobFile(type: string): FileTarget {
  let parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const flush = () => {
    if (held.length > 0) parts.push(new Blob(held));
    held = [];
    length = 0;
  };
  return {
    async write(bytes) {
      held.push(bytes);
      length += bytes.length;
      if (length >= heldBytes) flush();
    },
    async finish() {
      flush();
      return new Blob(parts, { type });
    },
    async discard() {
      parts = [];
      held = [];
    },
  };
}
