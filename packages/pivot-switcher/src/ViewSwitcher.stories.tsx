import preview from '../../../.storybook/preview.tsx';
import './styles.css';
import { ViewSwitcher } from './ViewSwitcher.tsx';

const meta = preview.meta({ component: ViewSwitcher, title: 'Pivot switcher/View' });

export const FromTheChart = meta.story({});
export const FromTheTable = meta.story({ args: { defaultValue: 'table' } });
export const Italian = meta.story({ globals: { locale: 'it' } });
export const Dark = meta.story({ globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ globals: { direction: 'rtl' } });
