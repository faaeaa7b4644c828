export { PivotSwitcher, type PivotSwitcherDetails, type PivotSwitcherProps } from './PivotSwitcher.tsx';
export { ViewSwitcher, type ViewSwitcherDetails, type ViewSwitcherProps } from './ViewSwitcher.tsx';
