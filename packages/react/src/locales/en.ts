import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { filters } from './en/filters.ts';
import { flyout } from './en/flyout.ts';
import { notes } from './en/notes.ts';
import { pane } from './en/pane.ts';
import { report } from './en/report.ts';
import { request } from './en/request.ts';
import { states } from './en/states.ts';
import { stop } from './en/stop.ts';
import { table } from './en/table.ts';
import { units } from './en/units.ts';
import { unusual } from './en/unusual.ts';
import { values } from './en/values.ts';
import { view } from './en/view.ts';

/**
 * English, and the shape of every catalogue. `{name}` is filled in: numbers are written in the locale; an object
 * with `other` is chosen by the plural of `count` (CLDR rules, through `Intl.PluralRules`).
 */
export const en = {
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
} as const;
