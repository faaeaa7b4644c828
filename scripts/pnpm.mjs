// pnpm for machines that have only Node and npm: `node scripts/pnpm.mjs -r build`.
import { runPnpm } from './install.mjs';

process.exit(runPnpm(process.argv.slice(2)));
