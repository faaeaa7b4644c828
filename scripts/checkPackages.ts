// Packs every package as it would be published, and looks at the tarball as a bundler (publint) and TypeScript (attw) do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { localNode, root } from './install.mjs';
import { packTarballs } from './packTarballs.ts';

const { packed } = packTarballs();
let failed = false;

function report(name: string, problems: string) {
  console.error(`${name}:\n${problems}`);
  failed = true;
}

/** Stylesheets and package.json have no types, and need none. */
const themes = ['fluent', 'mui', 'shadcn'].map((name) => `./themes/${name}.css`);
const withoutTypes = ['./package.json', './styles.css', './tokens.css', ...themes];

// As Node sees them, for server HTML: a bundler forgives imports that Node refuses.
const imports = packed.map(({ name }) => `await import('${name}');`).join('');
const started = spawnSync(localNode, ['--input-type=module', '-e', imports], {
  cwd: root,
  encoding: 'utf8',
});
if (started.status !== 0) report('import in Node', started.stderr);
for (const { name, filename } of packed) {
  const tarball = readFileSync(filename);
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
    strict: true,
  });
  if (messages.length > 0)
    report(name, messages.map((message) => formatMessage(message, pkg ?? {})).join('\n'));
  const attw = spawnSync(
    localNode,
    [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      filename,
      '--profile',
      'esm-only',
      '--no-color',
      '--format',
      'ascii',
      '--exclude-entrypoints',
      ...withoutTypes,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (attw.status !== 0) report(name, attw.stdout + attw.stderr);
  console.log(`${name}: ${(tarball.length / 1000).toFixed(1)} kB packed`);
}
process.exit(failed ? 1 : 0);
