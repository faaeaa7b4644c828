import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules/.smtp-auth-report-installed');

/** The Node that every script runs on, whatever the machine's own is. */
export const localNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** pnpm, as npx names it; the lock file was made with this version. */
export const packageManager = 'pnpm@12.21.0';

/** Everything that decides what an install makes. */
function fingerprint() {
  const hash = createHash('sha256').update(process.platform + process.arch);
  const folders = ['packages', 'examples'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  for (const folder of ['.', ...folders]) {
    for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
      const file = join(root, folder, name);
      if (existsSync(file)) hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Runs pnpm, which npm fetches when it is not there. @returns its exit code */
export function runPnpm(/** @type {string[]} */ args) {
  const { status } = spawnSync('npx', ['-y', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  });
  return status ?? 1;
}

/** Installs what the lock file says; does nothing when that has been done. Needs Node 20 or newer, and npm. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(
      `This needs Node 20 or newer, and here is ${process.version}. Install a newer Node: https://nodejs.org`,
    );
    process.exit(1);
  }
  const wanted = fingerprint();
  if (existsSync(localNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  const status = runPnpm(['install', '--frozen-lockfile']);
  if (status !== 0) {
    console.error(
      'The packages could not be installed: see above. With a network that reaches the npm registry, run it again.',
    );
    process.exit(status);
  }
  writeFileSync(stamp, wanted);
}

/** Runs a script on the local Node and ends with its exit code. */
export function runOnLocalNode(/** @type {string[]} */ args, /** @type {Record<string, string>} */ env = {}) {
  const { status } = spawnSync(localNode, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.exit(status ?? 1);
}
