import type { Messages } from '../messages.ts';
import { card } from './de/card.ts';
import { chart } from './de/chart.ts';
import { filters } from './de/filters.ts';
import { flyout } from './de/flyout.ts';
import { notes } from './de/notes.ts';
import { pane } from './de/pane.ts';
import { report } from './de/report.ts';
import { request } from './de/request.ts';
import { states } from './de/states.ts';
import { stop } from './de/stop.ts';
import { table } from './de/table.ts';
import { units } from './de/units.ts';
import { unusual } from './de/unusual.ts';
import { values } from './de/values.ts';
import { view } from './de/view.ts';

/** German. */
export const de: Messages = {
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
