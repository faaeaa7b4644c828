import type { Messages } from '../messages.ts';
import { card } from './ar/card.ts';
import { chart } from './ar/chart.ts';
import { filters } from './ar/filters.ts';
import { flyout } from './ar/flyout.ts';
import { notes } from './ar/notes.ts';
import { pane } from './ar/pane.ts';
import { report } from './ar/report.ts';
import { request } from './ar/request.ts';
import { states } from './ar/states.ts';
import { stop } from './ar/stop.ts';
import { table } from './ar/table.ts';
import { units } from './ar/units.ts';
import { unusual } from './ar/unusual.ts';
import { values } from './ar/values.ts';
import { view } from './ar/view.ts';

/**
 * Arabic. A sentence that begins with a value begins with a right-to-left mark (`\u200f`) before it: inside another sentence it
 * would else be read from the left where that value is Latin. Another mark stands where a number may follow an address.
 */
export const ar: Messages = {
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
