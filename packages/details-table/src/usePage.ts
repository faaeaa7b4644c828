import { useState } from 'react';

interface PageOptions {
  /** Rows at hand. */
  length: number;
  /** Rows there are. */
  rowCount: number;
  pageSize: number;
  /** Rows before those at hand, when the source pages. */
  offset: number | undefined;
  /** The source pages: the rows at hand are one page. */
  remote: boolean;
  /** What the pages are of; another begins at its first page. */
  subject: string;
}

/** Which rows of which are shown. */
export function usePage({ length, rowCount, pageSize, offset = 0, remote, subject }: PageOptions) {
  const [own, setOwn] = useState({ subject, start: 0 });
  const last = Math.max(0, Math.ceil(length / pageSize) - 1) * pageSize;
  const start = own.subject === subject ? Math.min(own.start, last) : 0;
  if (remote) return { first: offset, start: 0, end: length, count: rowCount, setStart: setNothing };
  return {
    /** Rows before the first shown one. */
    first: start,
    /** The shown rows among those at hand. */
    start,
    end: Math.min(start + pageSize, length),
    count: length,
    setStart: (next: number) => setOwn({ subject, start: next }),
  };
}

function setNothing() {}
