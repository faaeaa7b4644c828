import preview from '../../../.storybook/preview.tsx';
import { RangeFilter } from './RangeFilter.tsx';
import './styles.css';

const meta = preview.meta({ component: RangeFilter, title: 'Filters/Range' });

export const Preset = meta.story({
  args: { defaultValue: { days: 7 }, resolved: { from: '2026-11-11', to: '2026-11-17' } },
});

/** A fixed range, as from a link. */
export const Fixed = meta.story({ args: { value: { from: '2026-09-01', to: '2026-09-30' } } });

export const Italian = meta.story({ ...Preset.composed, globals: { locale: 'it' } });
export const French = meta.story({ ...Preset.composed, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Preset.composed, globals: { locale: 'es' } });
export const Dark = meta.story({ ...Preset.composed, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Preset.composed, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...Preset.composed, globals: { width: 'narrow' } });
