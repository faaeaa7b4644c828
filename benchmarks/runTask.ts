import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChildTask } from './child.ts';
import type { Measurement } from './measure.ts';
import type { Task } from './task.ts';

const child = fileURLToPath(new URL('child.ts', import.meta.url));

/** Either what was measured, or why nothing was. */
export type Outcome = { found: Measurement } | { failure: string };

/** The heap that objects of ten million rows need, as far as the machine has it. */
const heapMegabytes = 16_000;

/**
 * Measures one peer in a process of its own.
 * @param milliseconds after which it is ended
 */
export function runTask(task: Task, milliseconds: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const output = join(folder, 'measurement.json');
  const started = spawn(
    process.execPath,
    [
      '--conditions=@smtp-auth-report/source',
      '--expose-gc',
      `--max-old-space-size=${heapMegabytes}`,
      child,
      JSON.stringify({ ...task, output } satisfies ChildTask),
    ],
    // As many threads as DuckDB is given.
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, POLARS_MAX_THREADS: '2', NODE_NO_WARNINGS: '1' },
    },
  );
  let errors = '';
  started.stderr.on('data', (text: Buffer) => {
    errors = (errors + text.toString()).slice(-4000);
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    started.kill('SIGKILL');
  }, milliseconds);
  return new Promise((resolve) => {
    started.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve({ found: JSON.parse(readFileSync(output, 'utf8')) as Measurement });
      else if (late) resolve({ failure: `took more than ${milliseconds / 60_000} minutes` });
      else resolve({ failure: failureOf(errors, signal) });
      rmSync(folder, { recursive: true, force: true });
    });
  });
}

/** A word for the table; what the process said goes to the terminal. */
function failureOf(errors: string, signal: NodeJS.Signals | null): string {
  console.error(errors);
  if (/heap out of memory|Array buffer allocation failed|Out of Memory/i.test(errors)) return 'out of memory';
  if (signal) return `ended by ${signal}`;
  return 'crashed';
}
