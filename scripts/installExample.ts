// An example as somebody else's project: a copy outside the workspace, with the packages from their tarballs.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { localNode, packageManager, root } from './install.mjs';
import { hashFiles, packTarballs } from './packTarballs.ts';

const run = promisify(execFile);

interface ExampleOptions {
  /** A folder of `examples`. */
  example: string;
  /** Names the copy. Default: the example's name. */
  name?: string;
  /** Other versions than those that the example names. */
  versions?: Record<string, string>;
  /** What builds it: a script below its `node_modules`, and arguments. */
  build: string[][];
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Copies, installs and builds an example, if that has not been done for this state of it. @returns its folder */
export async function installExample(options: ExampleOptions): Promise<string> {
  const { example, name = example, versions = {}, build } = options;
  const { packed, state } = packTarballs();
  const from = join(root, 'examples', example);
  const to = join(root, 'node_modules/.cache/hosts', name);
  const stamp = join(to, '.built-from');
  const wanted = JSON.stringify([
    state,
    hashFiles(['*.*', '{app,data,public,src}/**/*.*'], from),
    versions,
    build,
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return to;

  console.log(`Installing and building ${name} …`);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  // Only what a host has: not its tests, nor what was installed or built in place.
  const left = ['e2e', 'node_modules', 'dist', '.next'].map((part) => join(from, part));
  cpSync(from, to, { recursive: true, filter: (source) => !left.includes(source) });

  const tarballs = Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`]));
  const manifest: Manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const group of [manifest.dependencies, manifest.devDependencies])
    for (const key of Object.keys(group)) group[key] = versions[key] ?? tarballs[key] ?? group[key] ?? '';
  writeFileSync(join(to, 'package.json'), JSON.stringify(manifest, null, 2));
  // A workspace of its own, or pnpm would find the one above. What the packages need of each other comes from the tarballs too.
  writeFileSync(
    join(to, 'pnpm-workspace.yaml'),
    JSON.stringify({
      packages: ['.'],
      overrides: tarballs,
      strictDepBuilds: false,
      // Next's, for pictures that no example has: 20 MB.
      ignoredOptionalDependencies: ['sharp'],
    }),
  );
  const env = { ...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const shell = process.platform === 'win32';
  await run('npx', ['-y', packageManager, 'install', '--no-frozen-lockfile', '--prod=false'], {
    cwd: to,
    env,
    shell,
  });
  for (const [script = '', ...args] of build)
    await run(localNode, [join('node_modules', script), ...args], { cwd: to, env });
  writeFileSync(stamp, wanted);
  return to;
}
