import type { Messages } from '../../messages.ts';

export const filters = {} satisfies Partial<Messages>;
