import type { ExportFormat } from '@smtp-auth-report/core/export';
import { fileName } from '@smtp-auth-report/react';
import { blobFile } from './blobFile.ts';
import { diskFile, savePicker } from './diskFile.ts';
import type { FileTarget } from './fileTarget.ts';

const types: Record<ExportFormat, string> = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/**
 * A file to write a report to: on disk, where the person says, if the browser can and the host wants it, else one of the browser's.
 * Call it while a press is being handled: browsers open the picker only then.
 * @throws DOMException `AbortError` when the person closes the picker
 */
export async function openFile(name: string, format: ExportFormat, disk: boolean): Promise<FileTarget> {
  const type = types[format];
  const picker = disk ? savePicker() : undefined;
  if (!picker) return blobFile(`${type};charset=utf-8`);
  let handle: Awaited<ReturnType<typeof picker>>;
  try {
    handle = await picker({
      suggestedName: fileName(name, format),
      types: [{ accept: { [type]: [`.${format}`] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    // In a frame of another origin, say, the browser refuses the picker, but still downloads.
    return blobFile(`${type};charset=utf-8`);
  }
  return diskFile(handle);
}
