import { serveTestDataset } from './serveTestDataset.ts';

// A worker of the web outlives its errors; this is an error all the same, and then it answers no more.
serveTestDataset(globalThis, () => {
  reportError(new Error('out of luck'));
  for (;;);
});
