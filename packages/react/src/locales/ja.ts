import type { Messages } from '../messages.ts';
import { card } from './ja/card.ts';
import { chart } from './ja/chart.ts';
import { filters } from './ja/filters.ts';
import { flyout } from './ja/flyout.ts';
import { notes } from './ja/notes.ts';
import { pane } from './ja/pane.ts';
import { report } from './ja/report.ts';
import { request } from './ja/request.ts';
import { states } from './ja/states.ts';
import { stop } from './ja/stop.ts';
import { table } from './ja/table.ts';
import { units } from './ja/units.ts';
import { unusual } from './ja/unusual.ts';
import { values } from './ja/values.ts';
import { view } from './ja/view.ts';

/** Japanese. */
export const ja: Messages = {
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
