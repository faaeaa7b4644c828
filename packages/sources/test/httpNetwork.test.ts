/** The handler in Node's own server, asked over a network that fails. */
import { createServer, get } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { PivotQuery, Source, Submission } from '@smtp-auth-report/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSourceHandler, type HttpSourceOptions, httpSource } from '../src/http.ts';
import { memoryOf } from './throughHttp.ts';

const days = { from: '2026-03-01', to: '2026-03-01' };
const query: PivotQuery = { ...days, rows: 'sender', columns: 'tls', measure: 'messages' };
const records = Array.from(
  { length: 30_000 },
  (_, i): Submission => ({
    time: Date.UTC(2026, 2, 1) + i,
    sender: `someone${i % 700}@example.com`,
    client: `printer-on-the-second-floor-${i}`,
  }),
);
const memory = memoryOf(records);

const open: Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(end));
});

function end(server: Server): Promise<void> {
  (server as unknown as { closeAllConnections(): void }).closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function listen(server: Server, port = 0): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const serverOf = (source: Source) => {
  const listener = getRequestListener(createSourceHandler(source, { scope: () => [] }));
  return createServer((request, response) => void listener(request, response));
};
const clientOf = (port: number, options: HttpSourceOptions = {}) =>
  httpSource(`http://127.0.0.1:${port}/api`, options);

async function served(source: Source, options?: HttpSourceOptions) {
  const server = serverOf(source);
  const port = await listen(server);
  return { server, port, client: clientOf(port, options) };
}

describe('over a network', () => {
  it('gives the answers of memory', async () => {
    const { client } = await served(memory);
    expect(await client.pivot(query)).toEqual(await memory.pivot(query));
    expect(await client.coverage({ timeZone: 'Asia/Tokyo' })).toEqual(
      await memory.coverage({ timeZone: 'Asia/Tokyo' }),
    );
    let count = 0;
    for await (const batch of client.submissions(days)) count += batch.length;
    expect(count).toBe(records.length);
  });

  it('tells the source that nobody waits any more', async () => {
    let given: { readonly aborted: boolean } | undefined;
    const { client } = await served({
      ...memory,
      pivot: (_, options) => {
        given = options?.signal;
        return new Promise(() => {});
      },
    });
    const leaving = new AbortController();
    const asked = client.pivot(query, { signal: leaving.signal });
    await vi.waitFor(() => expect(given).toBeDefined());
    leaving.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await vi.waitFor(() => expect(given?.aborted).toBe(true));
  });

  it('holds the source back while nobody reads, and ends it when the reader leaves', async () => {
    let batches = 0;
    let ended = false;
    const { port } = await served({
      ...memory,
      async *submissions(asked, options) {
        try {
          // Without an end: it has to be ended.
          for (;;)
            for await (const batch of memory.submissions(asked, options)) {
              batches += 1;
              yield batch;
            }
        } finally {
          ended = true;
        }
      },
    });
    const address = `http://127.0.0.1:${port}/api/submissions?query=${encodeURIComponent(JSON.stringify(days))}`;
    const reading = get(address);
    await new Promise((resolve) => reading.once('response', resolve));
    let before = -1;
    // The buffers between fill up, and then nothing is asked for any more.
    await vi.waitFor(
      () => {
        const still = batches === before;
        before = batches;
        expect(still).toBe(true);
      },
      { interval: 200 },
    );
    expect(batches).toBeLessThan(1_000);
    expect(ended).toBe(false);
    reading.destroy();
    await vi.waitFor(() => expect(ended).toBe(true));
  });
});

describe('a network that fails', () => {
  it('a server that is killed while it answers is unavailable, and answers right once it is back', async () => {
    let asked = false;
    const { server, port, client } = await served({
      ...memory,
      pivot: () => {
        asked = true;
        return new Promise(() => {});
      },
    });
    const answer = client.pivot(query);
    answer.catch(() => {});
    await vi.waitFor(() => expect(asked).toBe(true));
    await end(open.splice(open.indexOf(server), 1)[0] as Server);
    await expect(answer).rejects.toMatchObject({ name: 'SourceError', code: 'unavailable' });
    await expect(client.pivot(query)).rejects.toMatchObject({ code: 'unavailable' });
    await listen(serverOf(memory), port);
    expect(await client.pivot(query)).toEqual(await memory.pivot(query));
  });

  it('a server that hangs takes too long', async () => {
    const { client } = await served({ ...memory, pivot: () => new Promise(() => {}) }, { timeout: 100 });
    await expect(client.pivot(query)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('a list that a proxy cuts, politely or not, is not whole', async () => {
    const { port } = await served(memory);
    for (const politely of [true, false]) {
      const proxy = createServer((request, response) => {
        get({ port, path: request.url, host: '127.0.0.1' }, (upstream) => {
          response.writeHead(upstream.statusCode ?? 500, {
            'Content-Type': upstream.headers['content-type'],
          });
          let sent = 0;
          upstream.on('data', (piece: Buffer) => {
            if (sent > 300_000) return;
            sent += piece.length;
            response.write(piece);
            if (sent <= 300_000) return;
            upstream.destroy();
            if (politely) response.end();
            else response.destroy();
          });
        });
      });
      const client = clientOf(await listen(proxy));
      const seen: Submission[] = [];
      const reading = (async () => {
        for await (const batch of client.submissions(days)) seen.push(...batch);
      })();
      await expect(reading).rejects.toMatchObject({ name: 'SourceError', code: 'unavailable' });
      expect(seen.length).toBeLessThan(records.length);
    }
  });
});
