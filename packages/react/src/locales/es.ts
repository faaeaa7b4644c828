import type { Messages } from '../messages.ts';
import { card } from './es/card.ts';
import { chart } from './es/chart.ts';
import { filters } from './es/filters.ts';
import { flyout } from './es/flyout.ts';
import { notes } from './es/notes.ts';
import { pane } from './es/pane.ts';
import { report } from './es/report.ts';
import { request } from './es/request.ts';
import { states } from './es/states.ts';
import { stop } from './es/stop.ts';
import { table } from './es/table.ts';
import { units } from './es/units.ts';
import { unusual } from './es/unusual.ts';
import { values } from './es/values.ts';
import { view } from './es/view.ts';

/** Spanish. */
export const es: Messages = {
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
