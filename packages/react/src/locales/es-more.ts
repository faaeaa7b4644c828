import type { MoreMessages } from '../messages.ts';
import { columns } from './es/columns.ts';
import { filters } from './es/filters.ts';
import { notes } from './es/notes.ts';
import { pane } from './es/pane.ts';
import { request } from './es/request.ts';
import { stop } from './es/stop.ts';
import { unusual } from './es/unusual.ts';
import { view } from './es/view.ts';

/** Spanish, what is not needed until something is opened. */
export const esMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
