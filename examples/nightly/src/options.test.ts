import { describe, expect, it } from 'vitest';
import { Mistake } from './Mistake.ts';
import { readOptions } from './options.ts';

const needed = ['--log', 'mail.log', '--to', 'out'];
const clock = Date.UTC(2026, 10, 22, 6);

describe('the command line', () => {
  it('needs a log and a folder, and has a default for everything else', () => {
    expect(readOptions(needed, clock)).toEqual({
      logs: ['mail.log'],
      to: 'out',
      timeZone: 'UTC',
      days: 7,
      locale: 'en',
      minimumTls: '1.2',
      now: clock,
      tlsLogged: false,
      onlyNew: false,
      failOnUnusual: false,
      link: null,
    });
  });

  it('takes several logs in their order', () => {
    expect(readOptions(['--log', 'mail.log.1', ...needed], clock)?.logs).toEqual(['mail.log.1', 'mail.log']);
  });

  it('takes a day as the present: its beginning in the zone of the report', () => {
    const args = [...needed, '--zone', 'Europe/Rome', '--now', '2026-11-22'];
    expect(readOptions(args, clock)?.now).toBe(Date.UTC(2026, 10, 21, 23));
    expect(readOptions([...needed, '--now', '2026-11-22T01:00:00+01:00'], clock)?.now).toBe(
      Date.UTC(2026, 10, 22),
    );
  });

  it('asks for nothing where help is wanted', () => {
    expect(readOptions(['--help'], clock)).toBeNull();
  });

  it.each([
    [['--to', 'out'], 'No log was given'],
    [['--log', 'mail.log'], 'No folder was given'],
    [[...needed, '--zone', 'Europe/Atlantis'], 'no such time zone'],
    [[...needed, '--days', '0'], 'a whole number from 1 to 366'],
    [[...needed, '--days', '7.5'], 'a whole number from 1 to 366'],
    [[...needed, '--locale', 'italian!'], 'not a language tag'],
    [[...needed, '--minimum-tls', '1.4'], 'Use one of: 1.0, 1.1, 1.2, 1.3'],
    [[...needed, '--minimum-tls', 'unknown'], 'Use one of: 1.0, 1.1, 1.2, 1.3'],
    [[...needed, '--now', '2026-02-30'], 'not a time'],
    [[...needed, '--now', 'yesterday'], 'not a time'],
    // A time without an offset is another one in every zone.
    [[...needed, '--now', '2026-11-22T06:00:00'], 'not a time'],
    [[...needed, '--link', 'javascript:alert(1)'], 'not an address of the web'],
    [[...needed, '--lag', 'x'], '--lag'],
    [[...needed, 'mail.log'], 'mail.log'],
  ])('refuses %j in a sentence', (args, sentence) => {
    expect(() => readOptions(args, clock)).toThrow(Mistake);
    expect(() => readOptions(args, clock)).toThrow(sentence);
  });
});
