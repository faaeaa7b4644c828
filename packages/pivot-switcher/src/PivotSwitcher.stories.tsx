import { definePivot, standardPivots } from '@smtp-auth-report/core';
import preview from '../../../.storybook/preview.tsx';
import { PivotSwitcher } from './PivotSwitcher.tsx';
import './styles.css';

const meta = preview.meta({ component: PivotSwitcher, title: 'Pivot switcher/Pivots' });

export const Standard = meta.story({ args: { pivots: standardPivots } });

/** A fourth pivot is one value. */
export const OneMore = meta.story({
  args: {
    pivots: [...standardPivots, definePivot({ id: 'client', label: 'Client address', columns: 'client' })],
    defaultValue: 'client',
  },
});

/** More than four become a list. */
export const Many = meta.story({
  args: {
    pivots: [
      ...standardPivots,
      ...['Client address', 'Device', 'Site'].map((label) =>
        definePivot({ id: label, label, columns: label }),
      ),
    ],
    defaultValue: 'tls',
  },
});

export const Italian = meta.story({ ...Standard.composed, globals: { locale: 'it' } });
export const French = meta.story({ ...Standard.composed, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Standard.composed, globals: { locale: 'es' } });
export const Dark = meta.story({ ...Standard.composed, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Standard.composed, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...Standard.composed, globals: { width: 'narrow' } });
