import { useMemo, useState } from 'react';
import { type DrawnRows, placesFrom, type RowsProps } from './drawnRows.ts';

const noGap = () => undefined;

/** Rows in pages. The focus takes its page with it. */
export function PagedRows({ count, pageSize, scroller, keep, subject, children }: RowsProps) {
  const [own, setOwn] = useState({ subject, start: 0 });
  const pageOf = (row: number) => Math.floor(row / pageSize) * pageSize;
  const chosen = own.subject === subject ? Math.min(own.start, pageOf(Math.max(0, count - 1))) : 0;
  const start = keep === null ? chosen : pageOf(keep);
  // Once the focus has left, its page stays.
  if (start !== chosen) setOwn({ subject, start });
  const drawn = useMemo<DrawnRows>(
    () => ({
      indexes: placesFrom(start, Math.min(start + pageSize, count)),
      first: start,
      flying: false,
      gap: noGap,
      turnTo: (next) => {
        setOwn({ subject, start: next });
        scroller.current?.scrollTo({ top: 0 });
      },
    }),
    [start, pageSize, count, subject, scroller],
  );
  return children(drawn);
}
