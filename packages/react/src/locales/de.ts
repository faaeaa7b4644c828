import type { Catalogue } from '../messages.ts';
import { card } from './de/card.ts';
import { chart } from './de/chart.ts';
import { flyout } from './de/flyout.ts';
import { report } from './de/report.ts';
import { states } from './de/states.ts';
import { table } from './de/table.ts';
import { units } from './de/units.ts';
import { values } from './de/values.ts';

/** German. */
export const de: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./de-more.ts').then((module) => module.deMore),
};
