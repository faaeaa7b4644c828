// Compiles every `ts` and `tsx` example of README.md, docs/ and the packages' READMEs: an example that is wrong fails here.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { localNode, root } from './install.mjs';

// Inside the tree, so that the examples find the packages as the tree's own files do.
const folder = `${root}.cache/docs/`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const fence = /^```(tsx?)\n(.*?)^```$/gms;
let count = 0;
for (const file of globSync(['README.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root })) {
  const text = readFileSync(root + file, 'utf8');
  for (const match of text.matchAll(fence)) {
    const [, language, code] = match;
    const line = text.slice(0, match.index).split('\n').length;
    const name = `${file.replaceAll('/', '__').replace('.md', '')}.line${line}.${language}`;
    // `export {}`: each example is a module of its own.
    writeFileSync(folder + name, `${code}\nexport {};\n`);
    count++;
  }
}

writeFileSync(
  `${folder}tsconfig.json`,
  JSON.stringify({
    extends: '../../tsconfig.base.json',
    compilerOptions: { types: ['node', 'vite/client'] },
    include: ['.'],
  }),
);
console.log(`Compiling ${count} examples of the documentation …`);
const { status } = spawnSync(localNode, ['node_modules/typescript/bin/tsc', '-p', folder], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
