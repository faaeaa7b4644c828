// Measures what a page loads for each piece, and fails where it is more than its limit: minified, gzip -9, dependencies in,
// React out. What loads only when it is opened is not counted, but in “everything”. (size-limit adds up all chunks, opened or not.)
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type Limit, limits } from './sizeLimits.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const otherLanguages = /packages\/react\/src\/locales\/(?!en\b)/;

type Outputs = Metafile['outputs'];

/** A chunk and what it imports, directly or not; with `lazy`, what it may import later too. */
function chunksOf(outputs: Outputs, entry: string, lazy: boolean) {
  const found = new Set<string>();
  const visit = (chunk: string) => {
    const output = outputs[chunk];
    if (!output || found.has(chunk)) return;
    if (lazy && Object.keys(output.inputs).some((input) => otherLanguages.test(input))) return;
    found.add(chunk);
    for (const { path, kind } of output.imports) if (lazy || kind !== 'dynamic-import') visit(path);
  };
  visit(entry);
  return found;
}

/** Bytes per package of what was measured, largest first. */
function sharesOf(outputs: Outputs, chunks: Set<string>) {
  const shares = new Map<string, number>();
  for (const chunk of chunks) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[chunk]?.inputs ?? {})) {
      const module = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? /packages\/([^/]+)/.exec(input);
      const name = module?.[1] ?? input;
      shares.set(name, (shares.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...shares].sort(([, one], [, other]) => other - one);
}

async function measure({ entries, lazy = false }: Limit) {
  const css = entries.every((entry) => entry.endsWith('.css'));
  // Two entries may both export a name.
  const one = entries.length === 1;
  const contents = entries
    .map((entry, at) =>
      css ? `@import "./${entry}";` : `export *${one ? '' : ` as e${at}`} from './${entry}';`,
    )
    .join('\n');
  const options: BuildOptions & { write: false; metafile: true } = {
    stdin: { contents, resolveDir: root, loader: css ? 'css' : 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    splitting: !css,
    write: false,
    metafile: true,
    outdir: 'sizes',
    target: 'esnext',
    conditions: ['@smtp-auth-report/source'],
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: css ? {} : { '.css': 'empty' },
  };
  const { outputFiles, metafile } = await build(options);
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>') ?? '';
  const chunks = css ? new Set(Object.keys(outputs)) : chunksOf(outputs, entry, lazy);
  const bytes = outputFiles
    .filter(({ path }) => chunks.has(relative(root, path)))
    .reduce((sum, { contents: code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  if (bytes === 0) throw new Error(`Nothing was measured of ${entries.join(', ')}.`);
  return { bytes, shares: sharesOf(outputs, chunks) };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const asked = process.argv[2];
let over = false;

if (asked !== undefined && !limits.some(({ name }) => name === asked)) {
  throw new Error(`No limit is called “${asked}”. There are: ${limits.map(({ name }) => name).join(', ')}.`);
}
console.log('    kB   limit ceiling');
for (const limit of limits) {
  if (asked !== undefined && limit.name !== asked) continue;
  const { bytes, shares } = await measure(limit);
  const tooMuch = bytes > limit.limit * 1000;
  if (limit.limit > limit.ceiling && !limit.reason)
    throw new Error(`No reason for the limit of ${limit.name}.`);
  over ||= tooMuch;
  const figures = `${kilobytes(bytes)} ${kilobytes(limit.limit * 1000)} ${kilobytes(limit.ceiling * 1000)}`;
  console.log(`${figures}  ${limit.name}${tooMuch ? ': TOO MUCH' : ''}`);
  if (asked !== undefined)
    for (const [name, share] of shares.slice(0, 40)) console.log(`${kilobytes(share)}  minified: ${name}`);
}
if (over) {
  console.error(
    'Something is larger than its limit: npm run size -- "name" shows what it holds. Limits: scripts/sizeLimits.ts.',
  );
  process.exitCode = 1;
}
