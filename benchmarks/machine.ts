import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { peers } from './peers/nodePeers.ts';

const here = new URL('.', import.meta.url);

/** What the figures were measured on. */
export function machineNow(): Record<string, string> {
  const [first] = cpus();
  return {
    processor: `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${process.arch}`,
    node: process.version,
    // More than a fraction of one says that somebody else was working too, and that the figures are worth less.
    load: `load average ${loadavg()[0]?.toFixed(1)} at the beginning`,
  };
}

/** Versions of the peers' packages, as installed. */
export function versionsNow(): string[] {
  return Object.values(peers).flatMap(({ package: name }) => {
    if (!name) return [];
    const { version } = JSON.parse(
      readFileSync(new URL(`node_modules/${name}/package.json`, here), 'utf8'),
    ) as {
      version: string;
    };
    return [`${name} ${version}`];
  });
}
