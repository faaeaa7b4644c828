/** Connections that are kept open, as the real client keeps them: to a server that only speaks HTTP. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { afterEach, expect, it } from 'vitest';
import { asker } from '../src/clickhouse/ask.ts';

const statement = { params: {} } as Parameters<ReturnType<typeof asker>>[0];
let server: Server;
let client: ClickHouseClient;
afterEach(async () => {
  await client.close();
  server.closeAllConnections();
  server.close();
});

/** @param idle milliseconds that the client keeps a connection for */
async function connect(listener: RequestListener, idle: number): Promise<void> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = createClient({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keep_alive: { idle_socket_ttl: idle },
    log: { level: ClickHouseLogLevel.OFF },
  });
}
const answer = JSON.stringify({ data: [{ one: 1 }], rows: 1 });

it('a connection that ends as it is used again costs no answer', async () => {
  const sockets = new Set<unknown>();
  let ended = 0;
  await connect(({ socket }, response) => {
    if (sockets.has(socket)) {
      ended += 1;
      socket.destroy();
    } else {
      sockets.add(socket);
      response.end(answer);
    }
  }, 60_000);
  const ask = asker(client, undefined);
  for (let i = 0; i < 3; i++) expect((await ask(statement, 'SELECT 1 AS one')).data).toEqual([{ one: 1 }]);
  expect(ended).toBeGreaterThan(0);
});

it('nor does one that the client closes when a question before was given up', async () => {
  let asked = 0;
  await connect((_, response) => {
    asked += 1;
    setTimeout(() => response.end(answer), asked === 1 ? 0 : 200);
  }, 50);
  const given = new AbortController();
  await asker(client, undefined)(statement, 'SELECT 1 AS one');
  // Given up between the client's first step and its second, the connection is given back twice, and closed by the first of two clocks.
  const up = asker(client, given.signal)(statement, 'SELECT 2');
  given.abort(new Error('given up'));
  await expect(up).rejects.toThrow('given up');
  expect((await asker(client, undefined)(statement, 'SELECT 1 AS one')).data).toEqual([{ one: 1 }]);
  expect(asked).toBe(3);
});

it('a server that ends every connection is asked twice, and cannot be reached', async () => {
  let asked = 0;
  await connect(({ socket }) => {
    asked += 1;
    socket.destroy();
  }, 50);
  await expect(asker(client, undefined)(statement, 'SELECT 1')).rejects.toMatchObject({
    code: 'unavailable',
  });
  expect(asked).toBe(2);
});
