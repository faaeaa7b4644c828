import type { Catalogue } from '../messages.ts';
import { card } from './it/card.ts';
import { chart } from './it/chart.ts';
import { flyout } from './it/flyout.ts';
import { report } from './it/report.ts';
import { states } from './it/states.ts';
import { table } from './it/table.ts';
import { units } from './it/units.ts';
import { values } from './it/values.ts';

/** Italian. */
export const it: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./it-more.ts').then((module) => module.itMore),
};
