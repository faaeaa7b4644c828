import { useReport } from '@smtp-auth-report/react';
import type { MouseEvent } from 'react';

export interface PagerProps {
  /** Rows before the first shown one. */
  first: number;
  /** Rows on this page. */
  shown: number;
  /** On all pages. */
  count: number;
  pageSize: number;
  onPage: (offset: number, event: MouseEvent<HTMLButtonElement>) => void;
}

const toLeft = 'M7.5 2.5 4 6l3.5 3.5';
const toRight = 'M4.5 2.5 8 6 4.5 9.5';

/** “1–100 of 3,412” and the way to the others. */
export function Pager({ first, shown, count, pageSize, onPage }: PagerProps) {
  const { translate, direction } = useReport();
  const [back, forth] = direction === 'rtl' ? [toRight, toLeft] : [toLeft, toRight];
  return (
    <div data-part="pager">
      <span data-part="range" role="status">
        {translate('rowsShown', {
          from: Math.min(first + 1, count),
          to: Math.min(first + shown, count),
          count,
        })}
      </span>
      <PageButton
        label={translate('previousPage')}
        path={back}
        // Disabled it would lose the focus on reaching the first page.
        off={first === 0}
        onPress={(event) => onPage(Math.max(0, first - pageSize), event)}
      />
      <PageButton
        label={translate('nextPage')}
        path={forth}
        off={first + pageSize >= count}
        onPress={(event) => onPage(first + pageSize, event)}
      />
    </div>
  );
}

interface PageButtonProps {
  label: string;
  path: string;
  off: boolean;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

function PageButton({ label, path, off, onPress }: PageButtonProps) {
  return (
    <button
      type="button"
      data-part="button"
      data-variant="plain"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={(event) => {
        if (!off) onPress(event);
      }}
    >
      <svg data-part="icon" viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
