import { describe, expect, it } from 'vitest';
import { fileName } from './fileName.ts';

describe('the file of a report', () => {
  it.each([
    ['November', 'November.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a:b*c?', 'a-b-c.csv'],
    ['\u202Egnp.exe', 'gnp.exe.csv'],
    ['a\u2028b\u0000c', 'a-b-c.csv'],
    ['CON', '_CON.csv'],
    ['.. aux.2026', '_aux.2026.csv'],
    ['console', 'console.csv'],
    ['  ', 'smtp-auth-report.csv'],
    ['\ud800', 'smtp-auth-report.csv'],
    ['Rapport « été » 2026', 'Rapport « été » 2026.csv'],
  ])('called %j is saved as %j', (name, file) => {
    expect(fileName(name, 'csv')).toBe(file);
  });

  it('ends as its format does', () => {
    expect(fileName('November.csv', 'ndjson')).toBe('November.csv.ndjson');
  });

  it.each(['a', 'é', '報', '😀'])(
    'is short enough when it is %j over and over, and cuts none in half',
    (sign) => {
      const file = fileName(sign.repeat(300), 'ndjson');
      expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(208);
      expect(file.replaceAll(sign, '')).toBe('.ndjson');
    },
  );
});
