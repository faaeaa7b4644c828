// `pnpm bench`: one command for every workload and peer; see README.md.
import { measureCoreBytes } from './coreBytes.ts';
import { writeDocument } from './document.ts';
import { options } from './options.ts';
import { readResults, writeResults } from './results.ts';
import { runSection } from './runSection.ts';
import { runSmoke } from './smoke.ts';

/** Loaded when wanted: it needs a browser. */
const drawn = async (command?: string) => (await import('./drawing/run.ts')).runDrawing(command);

let sound = true;
if (options.smoke) {
  for (const count of options.counts) {
    for (const zone of options.zones) sound = (await runSmoke(count, zone)) && sound;
  }
  if (options.drawing) sound = (await drawn()) && sound;
} else {
  const results = readResults();
  if (options.counts.length > 0) results.coreBytes = await measureCoreBytes();
  for (const count of options.node ? options.counts : []) {
    for (const zone of options.zones) sound = (await runSection(results, count, zone)) && sound;
  }
  if (options.chromium) {
    const { runChromium } = await import('./chromium/run.ts');
    const counts = options.counts.length > 1 ? [1_000_000] : options.counts;
    for (const count of counts) sound = (await runChromium(results, count, 'UTC')) && sound;
  }
  writeResults(results);
  if (options.drawing) sound = (await drawn(options.command)) && sound;
  writeDocument(results);
}
if (!sound) {
  console.error('Some answers differ, or a peer failed: see above.');
  process.exit(1);
}
