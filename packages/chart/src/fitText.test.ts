import { describe, expect, it } from 'vitest';
import { fitText } from './fitText.ts';
import { textWidth } from './textWidth.ts';

describe('fitText', () => {
  it('keeps what has room, shortens what has not, and gives up on too little', () => {
    expect(fitText('Basic ends', 500).text).toBe('Basic ends');
    const { text, width } = fitText('Basic authentication ends', 100);
    expect(text).toMatch(/^Basic .*…$/);
    expect(width).toBeLessThanOrEqual(100);
    expect(fitText('Basic ends', 20)).toEqual({ text: '', width: 0 });
    expect(fitText('', 0).text).toBe('');
  });

  it('cuts no character in half', () => {
    const { text } = fitText('😀'.repeat(20), 60);
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
    expect(textWidth(fitText('日本語ドメイン名例', 70).text)).toBeLessThanOrEqual(70);
  });
});
