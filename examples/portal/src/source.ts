// Where the numbers come from. This line is all that differs: './mail/inMemory.ts' counts in the page, './mail/inWorker.ts' beside it, and
// './mail/onServer.ts' asks the portal's own server.
export { mail } from './mail/inWorker.ts';
