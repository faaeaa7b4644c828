import type { ReactNode } from 'react';
import { ExportButton } from './ExportButton.tsx';
import type { TableExport } from './useExport.ts';

interface ToolbarProps {
  search: ReactNode;
  columns: ReactNode;
  exporting: TableExport | undefined;
}

/** What is done with the table as a whole. */
export function Toolbar({ search, columns, exporting }: ToolbarProps) {
  return (
    <div data-part="toolbar">
      {search}
      <div data-part="tools">
        {columns}
        {exporting && <ExportButton {...exporting} />}
      </div>
    </div>
  );
}
