import type { MoreMessages } from '../messages.ts';
import { columns } from './de/columns.ts';
import { filters } from './de/filters.ts';
import { notes } from './de/notes.ts';
import { pane } from './de/pane.ts';
import { request } from './de/request.ts';
import { stop } from './de/stop.ts';
import { unusual } from './de/unusual.ts';
import { view } from './de/view.ts';

/** German, what is not needed until something is opened. */
export const deMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
