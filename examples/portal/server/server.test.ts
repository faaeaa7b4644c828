import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { memoryOf } from './memory.ts';
import { Mistake, readOptions } from './options.ts';

describe('what the server is started with', () => {
  it.each([
    [[], { log: undefined, port: 4174 }],
    [['--log', '/var/log/mail.log', '--port', '0'], { log: '/var/log/mail.log', port: 0 }],
    // As pnpm hands it on.
    [['--', '--port=5000'], { log: undefined, port: 5000 }],
    [['--help'], null],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--prot', '5000'], /--prot/],
    [['mail.log'], /mail\.log/],
    [['--port', '70000'], /give a number from 0 to 65535/],
    [['--port', 'any'], /--port any/],
    [['--log'], /--log/],
  ])('%j is answered in a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(Mistake);
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

describe('a log that the server reads', () => {
  it('is in memory then', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => {});
    const source = await memoryOf(fileURLToPath(new URL('../e2e/ten-sessions.log', import.meta.url)));
    expect(told.mock.calls.flat().join()).toMatch(/46 lines, 12 submissions/);
    told.mockRestore();
    const days = { from: '2026-11-10', to: '2026-11-12', rows: null, columns: null } as const;
    // Counted by hand: see e2e/tenSessions.test.ts.
    expect((await source.pivot({ ...days, measure: 'messages' })).total).toBe(12);
    expect((await source.pivot({ ...days, measure: 'senders' })).total).toBe(8);
  });

  it.each(['/nowhere/mail.log', fileURLToPath(new URL('../public/icon.svg', import.meta.url))])(
    'is refused in a sentence when it is none: %s',
    async (log) => {
      await expect(memoryOf(log)).rejects.toThrow(Mistake);
      await expect(memoryOf(log)).rejects.toThrow(`--log ${log}: it cannot be`);
    },
  );
});
