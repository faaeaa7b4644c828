import type { MoreMessages } from '../messages.ts';
import { columns } from './fr/columns.ts';
import { filters } from './fr/filters.ts';
import { notes } from './fr/notes.ts';
import { pane } from './fr/pane.ts';
import { request } from './fr/request.ts';
import { stop } from './fr/stop.ts';
import { unusual } from './fr/unusual.ts';
import { view } from './fr/view.ts';

/** French, what is not needed until something is opened. */
export const frMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
