// `npm run portal:server`: installs, and starts the example portal on its own server. Arguments go to it, after `--`.
import { install, runOnLocalNode } from './install.mjs';

install();
runOnLocalNode([
  '--conditions=@smtp-auth-report/source',
  'examples/portal/server/main.ts',
  ...process.argv.slice(2),
]);
