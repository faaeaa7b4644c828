import type { Messages } from '../messages.ts';
import { card } from './fr/card.ts';
import { chart } from './fr/chart.ts';
import { filters } from './fr/filters.ts';
import { flyout } from './fr/flyout.ts';
import { notes } from './fr/notes.ts';
import { pane } from './fr/pane.ts';
import { report } from './fr/report.ts';
import { request } from './fr/request.ts';
import { states } from './fr/states.ts';
import { stop } from './fr/stop.ts';
import { table } from './fr/table.ts';
import { units } from './fr/units.ts';
import { unusual } from './fr/unusual.ts';
import { values } from './fr/values.ts';
import { view } from './fr/view.ts';

/** French. */
export const fr: Messages = {
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
