import { useReport } from '@smtp-auth-report/react';
import type { MouseEvent, ReactNode } from 'react';

interface ToolbarProps {
  search: ReactNode;
  columns: ReactNode;
  onExport: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** Only a page is here to be exported. */
  pageOnly: boolean;
}

/** What is done with the table as a whole. */
export function Toolbar({ search, columns, onExport, pageOnly }: ToolbarProps) {
  const { translate } = useReport();
  return (
    <div data-part="toolbar">
      {search}
      <div data-part="tools">
        {columns}
        {onExport && (
          <button type="button" data-part="button" onClick={onExport}>
            <svg data-part="icon" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M7 1.5v7.5M3.8 6 7 9.2 10.2 6M1.5 12.5h11" />
            </svg>
            {translate(pageOnly ? 'exportPage' : 'exportTable')}
          </button>
        )}
      </div>
    </div>
  );
}
