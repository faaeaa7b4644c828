import type { Messages } from '../../messages.ts';

export const unusual = {} satisfies Partial<Messages>;
