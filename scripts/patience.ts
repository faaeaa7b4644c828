// What tests begin with. On two busy cores Vitest's own second is not enough for what does come.
import { vi } from 'vitest';

const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: 30_000, ...(typeof options === 'number' ? { timeout: options } : options) });
