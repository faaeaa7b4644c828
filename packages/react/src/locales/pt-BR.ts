import type { Messages } from '../messages.ts';
import { card } from './pt-BR/card.ts';
import { chart } from './pt-BR/chart.ts';
import { filters } from './pt-BR/filters.ts';
import { flyout } from './pt-BR/flyout.ts';
import { notes } from './pt-BR/notes.ts';
import { pane } from './pt-BR/pane.ts';
import { report } from './pt-BR/report.ts';
import { request } from './pt-BR/request.ts';
import { states } from './pt-BR/states.ts';
import { stop } from './pt-BR/stop.ts';
import { table } from './pt-BR/table.ts';
import { units } from './pt-BR/units.ts';
import { unusual } from './pt-BR/unusual.ts';
import { values } from './pt-BR/values.ts';
import { view } from './pt-BR/view.ts';

/** Portuguese of Brazil. */
export const ptBR: Messages = {
  ...report,
  ...units,
  ...values,
  ...states,
  ...card,
  ...flyout,
  ...chart,
  ...table,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
