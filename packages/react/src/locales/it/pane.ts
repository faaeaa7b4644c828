import type { Messages } from '../../messages.ts';

export const pane = {} satisfies Partial<Messages>;
