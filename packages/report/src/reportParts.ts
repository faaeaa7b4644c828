import type { PivotDefinition, ReportState, Source } from '@smtp-auth-report/core';
import type { HighlightProps } from '@smtp-auth-report/react';
import type { ZonedRange } from './queries.ts';
import type { ChangeReport } from './useReportState.ts';

/** What the parts of a report have in common. */
export interface ReportPart {
  source: Source;
  /** The days of `state.range`. */
  range: ZonedRange;
  state: ReportState;
  change: ChangeReport;
}

/** A part that shows a pivot. */
export interface ReportViewProps extends ReportPart, HighlightProps {
  pivot: PivotDefinition;
}
