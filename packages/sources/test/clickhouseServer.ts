import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryResolveLibchdb } from 'chdb/libchdb';

/** Why no server can run here: there is none for some platforms. */
export const clickHouseMissing = tryResolveLibchdb() ? undefined : 'chdb has no library for this platform.';

export interface ClickHouseServer {
  url: string;
  /** As a machine that loses power. */
  kill(): Promise<void>;
  /** Takes connections and says nothing, until it goes on. */
  pause(): void;
  goOn(): void;
  /** After `kill`: what it held on disk is there again, at the same address. */
  restart(): Promise<void>;
  /** For good. */
  stop(): Promise<void>;
}

interface Ports {
  http: number;
  tcp: number;
}

/** The name of the cluster of `startCluster`. */
export const cluster = 'mail';

/** One server, with ClickHouse's HTTP interface. */
export async function startClickHouse(): Promise<ClickHouseServer> {
  const [server] = await startCluster(1);
  if (!server) throw new Error('No server.');
  return server;
}

/** Servers that know each other as the shards of one cluster. */
export async function startCluster(shards: number): Promise<ClickHouseServer[]> {
  for (let attempt = 1; ; attempt++) {
    const ports = await anyPorts(shards);
    const started = await Promise.allSettled(ports.map((own) => startServer(own, ports)));
    const servers = started.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (servers.length === shards) return servers;
    // Somebody else may have taken a port meanwhile.
    await Promise.all(servers.map((server) => server.stop()));
    const failed = started.find((one) => one.status === 'rejected');
    if (attempt === 3) throw failed?.reason;
  }
}

function configOf(ports: readonly Ports[], name: string): string {
  const shards = ports.map(
    ({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`,
  );
  return `<clickhouse><display_name>${name}</display_name><remote_servers><${cluster}>${shards.join('')}</${cluster}></remote_servers></clickhouse>`;
}

async function startServer(own: Ports, all: readonly Ports[]): Promise<ClickHouseServer> {
  const folder = await mkdtemp(join(tmpdir(), 'clickhouse-'));
  const configFile = join(folder, 'config.xml');
  await writeFile(configFile, configOf(all, folder));
  const url = `http://127.0.0.1:${own.http}`;
  let child = run(folder, configFile, own);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  const stop = async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  };
  const answering = () =>
    untilAnswering(url, folder, child).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
  await answering();
  return {
    url,
    kill,
    stop,
    pause: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    async restart() {
      await kill();
      child = run(folder, configFile, own);
      await answering();
    },
  };
}

function run(folder: string, configFile: string, ports: Ports) {
  return fork(
    new URL('./serveClickHouse.ts', import.meta.url),
    [
      `--path=${join(folder, 'data')}`,
      `--config-file=${configFile}`,
      '--listen_host=127.0.0.1',
      `--http_port=${ports.http}`,
      `--tcp_port=${ports.tcp}`,
      `--query=SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP;
        SELECT sleepEachRow(3) FROM numbers(1000000) SETTINGS max_block_size = 1 FORMAT Null`,
    ],
    // What it says is of no use but when it does not start.
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] },
  );
}

/** @param name its own: another server may have taken its port */
async function untilAnswering(url: string, name: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; ; ) {
    const answer = await fetch(`${url}/?query=SELECT+displayName()`).catch(() => undefined);
    if ((await answer?.text().catch(() => ''))?.trim() === name) return;
    if (child.exitCode !== null || Date.now() > end) throw new Error(`ClickHouse does not answer at ${url}.`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

async function anyPorts(servers: number): Promise<Ports[]> {
  const free = await freePorts(2 * servers);
  return Array.from({ length: servers }, (_, i) => ({ http: free[2 * i] ?? 0, tcp: free[2 * i + 1] ?? 0 }));
}

/** All are held until all are known, so that each is another. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
