import { Mistake } from './Mistake.ts';
import { runNightly } from './runNightly.ts';

try {
  const { said, exitCode } = await runNightly(process.argv.slice(2), Date.now());
  process.stdout.write(said);
  // Not `exit()`, which would cut off what a pipe has not taken yet.
  process.exitCode = exitCode;
} catch (error) {
  // What nobody can mend from outside is a fault of the program, and its stack says where.
  console.error(error instanceof Mistake ? `No report was made. ${error.message}` : error);
  process.exitCode = 1;
}
