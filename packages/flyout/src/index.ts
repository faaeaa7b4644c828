export { DayColumns, type DayColumnsProps } from './DayColumns.tsx';
export {
  Flyout,
  type FlyoutBackDetails,
  type FlyoutChange,
  type FlyoutDetail,
  type FlyoutProps,
} from './Flyout.tsx';
export { FlyoutSection, type FlyoutSectionProps } from './FlyoutSection.tsx';
export { FlyoutSenders, type FlyoutSendersProps } from './FlyoutSenders.tsx';
export { FlyoutSummary, type FlyoutSummaryData, type FlyoutSummaryProps } from './FlyoutSummary.tsx';
export { FlyoutUnusual, type FlyoutUnusualProps } from './FlyoutUnusual.tsx';
export { FlyoutUsage, type FlyoutUsageProps } from './FlyoutUsage.tsx';
export { FlyoutVolumes, type FlyoutVolumesProps } from './FlyoutVolumes.tsx';
export type { SenderOpenDetails, SenderOpenHandler } from './SenderButton.tsx';
export { SenderPane, type SenderPaneData, type SenderPaneProps } from './SenderPane.tsx';
export type { SenderNeighbours } from './SenderSteps.tsx';
export { stopClauses } from './stopParts.ts';
export { type UnusualSentence, useUnusualSentence } from './useUnusualSentence.ts';
export {
  type ShowAllDetails,
  type StopChangeDetails,
  WouldStop,
  type WouldStopData,
  type WouldStopProps,
} from './WouldStop.tsx';
