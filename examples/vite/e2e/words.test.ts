import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

describe.each(['19.3', '18.3'])('what Vite has built, on React %s', (react) => {
  it('has the words of React Aria in the eight languages of the report, and in no other', () => {
    const scripts = join(inject('viteFolders')[react] ?? '', 'dist/assets');
    const code = globSync('*.js', { cwd: scripts }).map((file) => readFileSync(join(scripts, file), 'utf8'));
    const has = (word: string) => code.some((text) => text.includes(word));
    // “Dismiss”, behind every dialog: English, Italian, Japanese, Arabic; Finnish, Turkish, Polish.
    expect(['Dismiss', 'Ignora', '閉じる', 'تجاهل'].filter((word) => !has(word))).toEqual([]);
    expect(['Hylkää', 'Kapat', 'Zignoruj'].filter(has)).toEqual([]);
  });
});
