import type { MoreMessages } from '../messages.ts';
import { columns } from './ar/columns.ts';
import { common } from './ar/common.ts';
import { comparison } from './ar/comparison.ts';
import { conditions } from './ar/conditions.ts';
import { days } from './ar/days.ts';
import { exported } from './ar/exported.ts';
import { filters } from './ar/filters.ts';
import { notes } from './ar/notes.ts';
import { pane } from './ar/pane.ts';
import { range } from './ar/range.ts';
import { request } from './ar/request.ts';
import { requested } from './ar/requested.ts';
import { saved } from './ar/saved.ts';
import { stop } from './ar/stop.ts';
import { unusual } from './ar/unusual.ts';
import { view } from './ar/view.ts';

/**
 * Arabic. A sentence that begins with a value begins with a right-to-left mark (`\u200f`) before it: inside another sentence it
 * would else be read from the left where that value is Latin. Another mark stands where a number may follow an address.
 */
export const arMore: MoreMessages = {
  ...columns,
  ...common,
  ...comparison,
  ...conditions,
  ...days,
  ...exported,
  ...filters,
  ...notes,
  ...pane,
  ...range,
  ...request,
  ...requested,
  ...saved,
  ...stop,
  ...unusual,
  ...view,
  more: undefined,
};
