import type { Messages } from '../messages.ts';
import { card } from './it/card.ts';
import { chart } from './it/chart.ts';
import { filters } from './it/filters.ts';
import { flyout } from './it/flyout.ts';
import { notes } from './it/notes.ts';
import { pane } from './it/pane.ts';
import { report } from './it/report.ts';
import { request } from './it/request.ts';
import { states } from './it/states.ts';
import { stop } from './it/stop.ts';
import { table } from './it/table.ts';
import { units } from './it/units.ts';
import { unusual } from './it/unusual.ts';
import { values } from './it/values.ts';
import { view } from './it/view.ts';

/** Italian. */
export const it: Messages = {
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
