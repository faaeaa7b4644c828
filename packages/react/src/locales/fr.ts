import type { Catalogue } from '../messages.ts';
import { card } from './fr/card.ts';
import { chart } from './fr/chart.ts';
import { flyout } from './fr/flyout.ts';
import { report } from './fr/report.ts';
import { states } from './fr/states.ts';
import { table } from './fr/table.ts';
import { units } from './fr/units.ts';
import { values } from './fr/values.ts';

/** French. */
export const fr: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./fr-more.ts').then((module) => module.frMore),
};
