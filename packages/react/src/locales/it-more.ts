import type { MoreMessages } from '../messages.ts';
import { columns } from './it/columns.ts';
import { filters } from './it/filters.ts';
import { notes } from './it/notes.ts';
import { pane } from './it/pane.ts';
import { request } from './it/request.ts';
import { stop } from './it/stop.ts';
import { unusual } from './it/unusual.ts';
import { view } from './it/view.ts';

/** Italian, what is not needed until something is opened. */
export const itMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
