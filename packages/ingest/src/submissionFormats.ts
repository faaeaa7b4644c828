/** Formats that can be read. */
export const ingestFormats = ['postfix', 'csv', 'ndjson'] as const;

export type IngestFormat = (typeof ingestFormats)[number];
