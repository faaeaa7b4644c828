import { describe, expect, it, vi } from 'vitest';
import { tlsOfTheDay } from '../test/mailLog.ts';
import { serveWorker, workerSource } from './index.ts';

describe('a worker that fails', () => {
  /** A worker of which the test makes the events. */
  const bareWorker = () => Object.assign(new EventTarget(), { postMessage: vi.fn(), terminate: vi.fn() });

  function fakeWorker() {
    const worker = bareWorker();
    return { worker, source: workerSource(worker) };
  }

  it('makes every pending call reject, and when it never started, all later ones', async () => {
    const { worker, source } = fakeWorker();
    const pending = [source.pivot(tlsOfTheDay), source.load(new Blob(['x']))];
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }));
    for (const call of pending) {
      await expect(call).rejects.toMatchObject({
        name: 'SourceError',
        code: 'unavailable',
        message: expect.stringContaining('no such script'),
      });
    }
    await expect(source.coverage()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('may send what cannot be read', async () => {
    const { worker, source } = fakeWorker();
    const pending = source.pivot(tlsOfTheDay);
    worker.dispatchEvent(new Event('messageerror'));
    await expect(pending).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('rejects what is under way when it goes, where its port tells', async () => {
    const { port1, port2 } = new MessageChannel();
    const source = workerSource(port1);
    const pending = source.pivot(tlsOfTheDay);
    port2.close();
    await expect(pending).rejects.toMatchObject({ code: 'unavailable' });
    await expect(source.coverage()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('ends with terminate, and with it all calls', async () => {
    const { worker, source } = fakeWorker();
    const pending = source.pivot(tlsOfTheDay);
    source.terminate();
    expect(worker.terminate).toHaveBeenCalledOnce();
    await expect(pending).rejects.toMatchObject({ code: 'unavailable' });
    await expect(source.coverage()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is replaced where it can be, whatever has happened to it', async () => {
    const made: ReturnType<typeof bareWorker>[] = [];
    const source = workerSource(() => {
      const worker = bareWorker();
      made.push(worker);
      return worker;
    });
    for (const event of ['messageerror', 'error', 'close']) {
      const pending = [source.pivot(tlsOfTheDay), source.load(new Blob(['x']))];
      made.at(-1)?.dispatchEvent(new Event(event));
      for (const call of await Promise.allSettled(pending)) {
        const reason = call.status === 'rejected' ? call.reason : undefined;
        expect(reason).toMatchObject({ name: 'SourceError', code: 'unavailable' });
        expect(String(reason)).toContain('The next call starts a new one.');
      }
      expect(made.at(-1)?.terminate).toHaveBeenCalledOnce();
    }
    expect(made.length).toBe(3);
    source.terminate();
    await expect(source.coverage()).rejects.toThrow('terminated');
    expect(made.length).toBe(3);
  });

  it('fails visibly when a message to it cannot be read', () => {
    const scope = Object.assign(new EventTarget(), { postMessage: vi.fn() });
    let fail: (() => void) | undefined;
    scope.addEventListener = (type: string, listener: unknown) => {
      if (type === 'messageerror') fail = listener as () => void;
    };
    serveWorker(scope);
    expect(fail).toThrow('could not be read');
  });

  it('ignores messages of others', async () => {
    const { worker, source } = fakeWorker();
    const pending = source.coverage();
    const [{ id }] = worker.postMessage.mock.lastCall as [{ id: number }];
    for (const data of [null, 'hello', { id, answer: 1 }, { channel: 'other', id, answer: 1 }]) {
      worker.dispatchEvent(new MessageEvent('message', { data }));
    }
    const coverage = { from: null, to: null, through: null };
    worker.dispatchEvent(
      new MessageEvent('message', { data: { channel: 'smtp-auth-report', id, answer: coverage } }),
    );
    expect(await pending).toEqual(coverage);
  });
});
