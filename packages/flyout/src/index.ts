export { Flyout, type FlyoutChange, type FlyoutProps } from './Flyout.tsx';
export { FlyoutSection, type FlyoutSectionProps } from './FlyoutSection.tsx';
export { FlyoutSenders, type FlyoutSendersProps } from './FlyoutSenders.tsx';
export { FlyoutSummary, type FlyoutSummaryData, type FlyoutSummaryProps } from './FlyoutSummary.tsx';
export { FlyoutUsage, type FlyoutUsageProps } from './FlyoutUsage.tsx';
export { FlyoutVolumes, type FlyoutVolumesProps } from './FlyoutVolumes.tsx';
