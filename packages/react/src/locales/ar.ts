import type { Catalogue } from '../messages.ts';
import { card } from './ar/card.ts';
import { chart } from './ar/chart.ts';
import { flyout } from './ar/flyout.ts';
import { report } from './ar/report.ts';
import { states } from './ar/states.ts';
import { table } from './ar/table.ts';
import { units } from './ar/units.ts';
import { values } from './ar/values.ts';

/**
 * Arabic. A sentence that begins with a value begins with a right-to-left mark (`\u200f`) before it: inside another sentence it
 * would else be read from the left where that value is Latin. Another mark stands where a number may follow an address.
 */
export const ar: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./ar-more.ts').then((module) => module.arMore),
};
