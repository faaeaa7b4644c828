import type { PivotTable } from '@smtp-auth-report/core';

const versions = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
const through = Date.parse('2026-11-17T16:20:00Z');
const day = 86_400_000;

/** Senders in Zipf's proportions over six TLS versions, most messages first. Their names come in the same order by any alphabet. */
export function tableData(count: number): PivotTable {
  const rows = Array.from({ length: count }, (_, place) => {
    const cells = versions.map((_, column) =>
      (place + column) % 3 === 0 ? Math.ceil(900_000 / (place + 1)) : 0,
    );
    const last = through - (place % 2000) * 3_600_000;
    return {
      key: `device-${String(((place + 1) * 7919) % 100_003).padStart(6, '0')}@domain-${String(place % 500).padStart(3, '0')}.example`,
      total: cells.reduce((sum, cell) => sum + cell, 0),
      cells,
      first: last - 20 * day,
      last,
    };
  });
  const columns = versions.map((key, column) => ({
    key,
    total: rows.reduce((sum, row) => sum + (row.cells[column] ?? 0), 0),
  }));
  return {
    columns,
    rows,
    total: rows.reduce((sum, { total }) => sum + total, 0),
    rowCount: count,
    coverage: { from: '2026-08-20', to: '2026-11-17', through },
  };
}
