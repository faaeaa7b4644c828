import { columns } from './en/columns.ts';
import { filters } from './en/filters.ts';
import { notes } from './en/notes.ts';
import { pane } from './en/pane.ts';
import { request } from './en/request.ts';
import { stop } from './en/stop.ts';
import { unusual } from './en/unusual.ts';
import { view } from './en/view.ts';

/** What is not needed until something is opened. In every language its keys are a module of their own. */
export const enMore = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
} as const;
