import { Answers } from './compareAnswers.ts';
import { makeFiles } from './data/files.ts';
import { options } from './options.ts';
import { peers } from './peers/nodePeers.ts';
import { runTask } from './runTask.ts';

/** Processes at once: nothing is timed. */
const together = 2;

/** Every peer answers every question once, from each of its inputs. @returns whether all answers are equal */
export async function runSmoke(count: number, timeZone: string): Promise<boolean> {
  makeFiles(count, ['csv', 'ndjson']);
  const answers = new Answers({});
  const tasks = options.peers.flatMap((peer) =>
    (peers[peer]?.inputs ?? []).map((input) => ({ peer, input })),
  );
  let sound = true;
  let questions = 0;
  async function work(): Promise<void> {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const plan = { ...task, count, timeZone, workloads: options.workloads, patience: 60, repeats: 1 };
      const outcome = await runTask(plan, options.milliseconds);
      const name = `${task.peer} from ${task.input}`;
      if ('failure' in outcome) {
        sound = false;
        console.error(`${name}: ${outcome.failure}`);
        continue;
      }
      questions = Math.max(questions, Object.keys(outcome.found.answers).length);
      for (const wrong of answers.compare(name, outcome.found.answers)) {
        sound = false;
        console.error(wrong);
      }
    }
  }
  const total = tasks.length;
  await Promise.all(Array.from({ length: together }, work));
  const verdict = sound ? 'the same answers to' : 'differing answers among';
  console.log(
    `${count.toLocaleString('en')} rows, ${timeZone}: ${total} peers and inputs give ${verdict} ${questions} questions.`,
  );
  return sound;
}
