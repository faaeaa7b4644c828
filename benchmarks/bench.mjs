// `pnpm bench`: installs the peers on first use, in a workspace of their own, and runs the benchmarks on the local Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, localNode, packageManager, runOnLocalNode } from '../scripts/install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(here, 'node_modules/.smtp-auth-report-installed');

function installPeers() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(here, name)));
  }
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the peers that the engine is compared with …');
  const { status } = spawnSync('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // On the local Node: Polars has no build for Node 20, and would be left out.
    env: { ...process.env, CI: 'true', PATH: `${dirname(localNode)}${delimiter}${process.env.PATH}` },
  });
  if (status !== 0) {
    console.error(
      'The peers could not be installed: see above. They need a network that reaches the npm registry.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

install();
const [first, ...rest] = process.argv.slice(2);
if (first !== 'scale') installPeers();
if (first === 'scale') {
  runOnLocalNode(['--conditions=@smtp-auth-report/source', join(here, 'scale/run.ts'), ...rest]);
} else if (first === 'typecheck') {
  runOnLocalNode([join(here, '../node_modules/typescript/bin/tsc'), '-p', here]);
} else {
  const script = ['--conditions=@smtp-auth-report/source', join(here, 'run.ts')];
  runOnLocalNode([...script, ...(first === undefined ? [] : [first, ...rest])]);
}
