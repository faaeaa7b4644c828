import type { Catalogue } from '../messages.ts';
import { card } from './pt-BR/card.ts';
import { chart } from './pt-BR/chart.ts';
import { flyout } from './pt-BR/flyout.ts';
import { report } from './pt-BR/report.ts';
import { states } from './pt-BR/states.ts';
import { table } from './pt-BR/table.ts';
import { units } from './pt-BR/units.ts';
import { values } from './pt-BR/values.ts';

/** Portuguese of Brazil. */
export const ptBR: Catalogue = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  more: () => import('./pt-BR-more.ts').then((module) => module.ptBRMore),
};
