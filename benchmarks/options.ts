import { parseArgs } from 'node:util';
import { peers } from './peers/nodePeers.ts';
import { zones } from './zone.ts';

export const usage = `pnpm bench [workload …] [options]

Workloads: W1 (always measured), W2, W3, W4, W5, W6a, W6b, W6c, G1, G2, W8. None named: all. W7 (memory) comes with W1.
           drawing: charts and tables in Chromium. Named alone, nothing else is measured.

  --count <n>[,…]   rows: 1000000 unless said otherwise
  --zone <zone>[,…] ${zones.join(' or ')}: UTC unless said otherwise
  --peers <a>[,…]   of ${Object.keys(peers).join(', ')}: all unless said otherwise
  --chromium        in Chromium instead of Node
  --all             100 k, 1 M and 10 M rows, both zones, Chromium, and drawing
  --resume          leaves out what has been measured with the packages as they are committed now
  --minutes <n>     a peer that takes longer is ended: 6 unless said otherwise
  --smoke           compares all answers in both zones, and what is drawn, and writes nothing`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    zone: { type: 'string' },
    peers: { type: 'string' },
    chromium: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '6' },
    smoke: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const workloadIds = ['W2', 'W3', 'W4', 'W5', 'W6a', 'W6b', 'W6c', 'G1', 'G2', 'W8'];

function refuse(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function chosen(given: string | undefined, known: readonly string[], fallback: readonly string[]): string[] {
  const names = given?.split(',') ?? [...fallback];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(`“${unknown}” is not known here. Known: ${known.join(', ')}.`);
  return names;
}

function countsOf(given: string | undefined): number[] {
  const counts = (given ?? (values.all ? '100000,1000000,10000000' : '1000000')).split(',').map(Number);
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 1000)) {
    refuse('--count needs whole numbers from 1000 on.');
  }
  return counts;
}

if (values.help) {
  console.log(usage);
  process.exit(0);
}

/** W1 alone means: no other; `W6` means all three. */
const wanted = positionals.flatMap((id) => {
  if (id === 'drawing') return [];
  if (!/^(W[1-8]|W6[abc]|G[12])$/.test(id)) refuse(`“${id}” is no workload.`);
  return id === 'W6' ? ['W6a', 'W6b', 'W6c'] : [id];
});

const drawing = positionals.includes('drawing');
/** Questions are asked of the engine and its peers too. */
const asking = wanted.length > 0 || !drawing;

/** What was asked for on the command line. */
export const options = {
  workloads: wanted.length > 0 ? workloadIds.filter((id) => wanted.includes(id)) : workloadIds,
  counts: asking ? countsOf(values.count) : [],
  zones: chosen(values.zone, zones, values.all || values.smoke ? zones : ['UTC']),
  peers: chosen(values.peers, Object.keys(peers), Object.keys(peers)),
  node: values.all || !values.chromium,
  chromium: values.all || values.chromium,
  drawing: drawing || values.all || (values.smoke && wanted.length === 0),
  resume: values.resume,
  milliseconds: Number(values.minutes) * 60_000,
  smoke: values.smoke,
  command: ['pnpm bench', ...process.argv.slice(2)].join(' '),
};
