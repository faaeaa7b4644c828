import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { flyout } from './en/flyout.ts';
import { report } from './en/report.ts';
import { states } from './en/states.ts';
import { table } from './en/table.ts';
import { units } from './en/units.ts';
import { values } from './en/values.ts';

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
} as const;
