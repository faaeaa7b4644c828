import type { Messages } from '../../messages.ts';

export const stop = {} satisfies Partial<Messages>;
