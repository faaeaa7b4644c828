import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright';
import { ensureBrowser, launchArguments } from '../../scripts/browser.mjs';
import { Answers } from '../compareAnswers.ts';
import { makeFiles } from '../data/files.ts';
import { machineNow } from '../machine.ts';
import type { Measurement } from '../measure.ts';
import { options } from '../options.ts';
import type { Input } from '../peers/peer.ts';
import { isCurrent, keepResult, type Results, sectionOf, writeResults } from '../results.ts';
import { failedResult, resultOf } from '../runSection.ts';
import type { Task } from '../task.ts';
import type { Reply } from './page.ts';
import { buildPage, servePage } from './serve.ts';

/** What runs in browsers too; all workloads on the first input, W1 on each. */
const inputs: Record<string, readonly Input[]> = {
  core: ['csv', 'objects'],
  loops: ['csv', 'objects'],
  d3: ['csv', 'objects'],
  arquero: ['csv', 'objects'],
  crossfilter: ['csv', 'objects'],
  'duckdb-wasm': ['csv'],
};

const processes = 3;

/** A browser of its own for each task: nothing of the one before is left. */
async function runInBrowser(address: string, executablePath: string, task: Task) {
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'runTask' in window);
    const late = setTimeout(options.milliseconds, { failure: 'took too long' }, { ref: false });
    const reply = await Promise.race([page.evaluate((given) => window.runTask(given), task), late]);
    return { reply, version: browser.version() };
  } catch (error) {
    return { reply: { failure: String(error).slice(0, 120) } as Reply, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/**
 * Measures in headless Chromium, in a worker.
 * @returns whether all answers are equal and no peer failed
 */
export async function runChromium(results: Results, count: number, timeZone: string): Promise<boolean> {
  const section = sectionOf(results, 'Chromium', count, timeZone);
  const jobs = options.peers.flatMap((peer) =>
    (inputs[peer] ?? []).flatMap((input, place) => {
      const known = section.results.find((result) => result.peer === peer && result.input === input);
      const workloads = place === 0 ? options.workloads : [];
      if (options.resume && isCurrent(known, workloads)) return [];
      return [{ peer, input, workloads, found: [] as Measurement[] }];
    }),
  );
  if (jobs.length === 0) return true;
  console.log(`${count.toLocaleString('en')} rows, ${timeZone}, in Chromium`);
  makeFiles(count, ['csv']);
  await buildPage();
  section.machine = machineNow();
  const executablePath = ensureBrowser();
  const { address, close } = await servePage(count);
  const answers = new Answers(section.checksums);
  let sound = true;
  for (let round = 0; round < processes; round++) {
    for (const { peer, input, workloads, found } of jobs) {
      if (found.length < round) continue;
      const plan = { patience: 2, repeats: 101, workloads: round === 0 ? workloads : [] };
      const task = { peer, input, count, timeZone, ...plan };
      const { reply, version } = await runInBrowser(address, executablePath, task);
      section.machine.browser = `Chromium ${version}`;
      const wrong = 'found' in reply ? answers.compare(`${peer} from ${input}`, reply.found.answers) : [];
      for (const message of wrong) console.error(`  ${message}`);
      if ('found' in reply && wrong.length === 0) {
        found.push(reply.found);
        keepResult(section, resultOf(peer, input, found));
        console.log(
          `  ${peer} from ${input}: started in ${reply.found.start.toFixed(0)} ms, first report ${reply.found.ttfr.toFixed(0)} ms`,
        );
      } else {
        sound = false;
        found.length = 0;
        const failure = 'failure' in reply ? reply.failure : 'answers differ';
        console.log(`  ${peer} from ${input}: ${failure}`);
        keepResult(section, failedResult(peer, input, failure));
      }
      writeResults(results);
    }
  }
  close();
  return sound;
}
