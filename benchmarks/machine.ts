import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
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
