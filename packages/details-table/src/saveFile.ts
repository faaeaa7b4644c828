/** Gives a CSV file to the browser, to be saved. */
export function saveCsv(lines: Iterable<string>, name: string) {
  // Excel reads a file without a byte order mark in its local code page.
  const file = new Blob(['\ufeff', ...lines], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${safeName(name)}.csv`;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name that every file system takes. */
function safeName(name: string): string {
  const safe = name.normalize().replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-');
  return safe.replace(/^[.\s-]+|[.\s-]+$/gu, '').slice(0, 100) || 'senders';
}
