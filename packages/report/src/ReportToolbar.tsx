import type { PivotDefinition } from '@smtp-auth-report/core';
import { PivotSwitcher, ViewSwitcher } from '@smtp-auth-report/pivot-switcher';
import { prepareLazyPart } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import type { ReportPart } from './reportParts.ts';
import { reportTable } from './TableView.tsx';

interface ReportToolbarProps extends Pick<ReportPart, 'state' | 'change'> {
  pivots: readonly PivotDefinition[];
  pivot: PivotDefinition;
  /** “Request report”. */
  children: ReactNode;
}

/** The two axes of choice, and the way to a detailed report. */
export function ReportToolbar({ pivots, pivot, state, change, children }: ReportToolbarProps) {
  return (
    <div data-part="toolbar">
      <PivotSwitcher
        pivots={pivots}
        value={pivot.id}
        onValueChange={(id) => change({ pivot: id }, 'pivot')}
      />
      <ViewSwitcher
        value={state.view}
        onPointerEnter={() => prepareLazyPart(reportTable)}
        onFocus={() => prepareLazyPart(reportTable)}
        onValueChange={(view) => change({ view }, 'view')}
      />
      {children}
    </div>
  );
}
