// The packages as they would be published: built and packed, once for each state of their sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageManager, root } from './install.mjs';

export interface Packed {
  name: string;
  /** The path of the tarball. */
  filename: string;
}

const folder = join(root, 'node_modules/.cache/tarballs');
const stamp = join(folder, 'packed.json');

/** A hash over files, by their paths below a folder and what is in them. */
export function hashFiles(patterns: string[], cwd: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd }).sort())
    hash.update(file).update(readFileSync(join(cwd, file)));
  return hash.digest('hex');
}

/** Everything that decides what is packed. */
const fingerprint = () =>
  hashFiles(
    ['packages/*/src/**/*.*', 'packages/*/*.*', 'tsup.package.ts', 'tsconfig.base.json', 'pnpm-lock.yaml'],
    root,
  );

function run(args: string[]): string {
  return execFileSync('npx', ['-y', packageManager, '-r', '--filter', './packages/*', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  });
}

export interface Tarballs {
  packed: Packed[];
  /** Names the state of the sources that they were packed from. */
  state: string;
}

let done: Tarballs | undefined;

/** Builds and packs every package, if that has not been done. Within one process, the same for all who ask. */
export function packTarballs(): Tarballs {
  done ??= pack();
  return done;
}

function pack(): Tarballs {
  const state = fingerprint();
  // What was built stands beside what was packed: some look at one, some at the other.
  const built = existsSync(join(root, 'packages/report/dist/index.js'));
  if (built && existsSync(stamp)) {
    const made: Tarballs = JSON.parse(readFileSync(stamp, 'utf8'));
    if (made.state === state && made.packed.every(({ filename }) => existsSync(filename))) return made;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('Building and packing the packages …');
  run(['build']);
  const answer: Packed[] = [JSON.parse(run(['pack', '--json', '--pack-destination', folder]))].flat();
  const packed = answer.map(({ name, filename }) => ({ name, filename }));
  writeFileSync(stamp, JSON.stringify({ state, packed }));
  return { packed, state };
}
