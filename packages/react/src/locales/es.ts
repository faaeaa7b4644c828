import type { Catalogue } from '../messages.ts';
import { card } from './es/card.ts';
import { chart } from './es/chart.ts';
import { flyout } from './es/flyout.ts';
import { report } from './es/report.ts';
import { states } from './es/states.ts';
import { table } from './es/table.ts';
import { units } from './es/units.ts';
import { values } from './es/values.ts';

/** Spanish. */
export const es: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./es-more.ts').then((module) => module.esMore),
};
