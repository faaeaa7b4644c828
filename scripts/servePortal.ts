// Builds the example portal when something changed, and serves it.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { build, preview } from 'vite';
import { root } from './install.mjs';

const portal = `${root}examples/portal/`;
const stamp = `${portal}dist/.built-from`;

/** Everything that the built portal is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync([
    'packages/*/src/**/*.*',
    'examples/portal/*.*',
    'examples/portal/{src,sample}/**/*.*',
    'pnpm-lock.yaml',
  ]);
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Building the portal …');
  await build({ root: portal, logLevel: 'warn' });
  writeFileSync(stamp, wanted);
}

const port = Number(process.env.PORT || 4173);
try {
  const server = await preview({ root: portal, logLevel: 'warn', preview: { port, strictPort: true } });
  // With its own port: PORT=0 takes any that is free.
  console.log(`The example portal is at ${server.resolvedUrls?.local[0]?.replace(/\/$/, '')}`);
} catch (error) {
  console.error(
    `Port ${process.env.PORT || port} cannot be used: ${error instanceof Error ? error.message : error}. Choose another one: PORT=5000 npm start`,
  );
  process.exit(1);
}
