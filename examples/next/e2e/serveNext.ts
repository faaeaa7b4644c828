import { spawn } from 'node:child_process';
import { localNode } from '../../../scripts/install.mjs';

export interface Served {
  address: string;
  close: () => void;
}

/** Runs Next in a folder, on a free port. @returns once it says where it listens */
export function serveNext(folder: string, command: 'start' | 'dev'): Promise<Served> {
  const server = spawn(
    localNode,
    ['node_modules/next/dist/bin/next', command, '--port', '0', '--hostname', '127.0.0.1'],
    {
      cwd: folder,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: command === 'dev' ? 'development' : 'production',
      },
    },
  );
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const address = /Local:\s+(http:\S+)/.exec(said)?.[1];
      if (address) resolve({ address, close: () => void server.kill() });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`next ${command} ended with ${code}:\n${said}`)));
  });
}
