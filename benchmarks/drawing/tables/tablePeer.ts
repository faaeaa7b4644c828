import type { PivotTable } from '@smtp-auth-report/core';

/** One library's table. Its rows are `[data-part="row"]`, and what scrolls is `[data-part="scroller"]`. @returns what draws it */
export type TablePeer = (host: HTMLElement) => (data: PivotTable) => void;
