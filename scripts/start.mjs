// `npm start`: installs, builds and serves the example portal.
import { install, runOnLocalNode } from './install.mjs';

install();
runOnLocalNode(['scripts/servePortal.ts']);
