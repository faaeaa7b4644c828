import type { Catalogue } from '../messages.ts';
import { card } from './ja/card.ts';
import { chart } from './ja/chart.ts';
import { flyout } from './ja/flyout.ts';
import { report } from './ja/report.ts';
import { states } from './ja/states.ts';
import { table } from './ja/table.ts';
import { units } from './ja/units.ts';
import { values } from './ja/values.ts';

/** Japanese. */
export const ja: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./ja-more.ts').then((module) => module.jaMore),
};
