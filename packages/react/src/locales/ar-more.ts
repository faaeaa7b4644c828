import type { MoreMessages } from '../messages.ts';
import { columns } from './ar/columns.ts';
import { filters } from './ar/filters.ts';
import { notes } from './ar/notes.ts';
import { pane } from './ar/pane.ts';
import { request } from './ar/request.ts';
import { stop } from './ar/stop.ts';
import { unusual } from './ar/unusual.ts';
import { view } from './ar/view.ts';

/**
 * Arabic. A sentence that begins with a value begins with a right-to-left mark (`\u200f`) before it: inside another sentence it
 * would else be read from the left where that value is Latin. Another mark stands where a number may follow an address.
 */
export const arMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
