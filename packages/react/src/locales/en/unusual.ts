export const unusual = {} as const;
