// What the tests of the palette compute with: colours as the tokens write them, contrast, and how other eyes see them.
import { globSync, readFileSync } from 'node:fs';

export type Colour = readonly [red: number, green: number, blue: number];

/** A declaration of a stylesheet that is shown on screen, where colours are the pieces' own. */
export interface Declaration {
  sheet: string;
  selector: string;
  property: string;
  value: string;
}

/** From `#rrggbb`; each part 0 to 1. */
export function fromHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

const light = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/**
 * Eyes without one kind of cone, on linear light.
 * @see Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0
 */
export const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Deficiency = keyof typeof deficiencies;

/** The colour as these eyes see it. */
export function seenWith(deficiency: Deficiency, colour: Colour): Colour {
  const [red, green, blue] = colour.map(light) as [number, number, number];
  const rows = deficiencies[deficiency];
  const row = (at: number) => {
    const sum = (rows[at] ?? 0) * red + (rows[at + 1] ?? 0) * green + (rows[at + 2] ?? 0) * blue;
    return encoded(Math.min(1, Math.max(0, sum)));
  };
  return [row(0), row(3), row(6)];
}

export type Lab = readonly [lightness: number, a: number, b: number];

/** CIE L*a*b* under D65. */
export function toLab(colour: Colour): Lab {
  const [red, green, blue] = colour.map(light) as [number, number, number];
  const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = root(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
const cosine = (angle: number) => Math.cos((angle * Math.PI) / 180);
const hue = (a: number, b: number) => (degrees(Math.atan2(b, a)) + 360) % 360;

/**
 * How different two colours look: below 1 nobody sees it, 10 is seen at a glance.
 * @see Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula (2005)
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean7 / (mean7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hMean = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const [lMean, cMean] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * cosine(hMean - 30) +
    0.24 * cosine(2 * hMean) +
    0.32 * cosine(3 * hMean + 6) -
    0.2 * cosine(4 * hMean - 63);
  const lPart = (l2 - l1) / (1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2));
  const cPart = (c2 - c1) / (1 + 0.045 * cMean);
  const hPart = (2 * Math.sqrt(c1 * c2) * Math.sin((turn * Math.PI) / 360)) / (1 + 0.015 * cMean * t);
  const spread = 2 * Math.sqrt(cMean ** 7 / (cMean ** 7 + 25 ** 7));
  const twist = -Math.sin((60 * Math.exp(-(((hMean - 275) / 25) ** 2)) * Math.PI) / 180) * spread;
  return Math.sqrt(lPart ** 2 + cPart ** 2 + hPart ** 2 + twist * cPart * hPart);
}

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The colours of `tokens.css` by name, without `--sar-`; those that are half seen through are none. */
export function readTokens(scheme: 'light' | 'dark'): Map<string, Colour> {
  const pairs = read('tokens.css').matchAll(
    /--sar-((?:color|swatch|series)-[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
  );
  return new Map(
    [...pairs].map(([, name = '', one = '', two = '']) => [name, fromHex(scheme === 'light' ? one : two)]),
  );
}

/** Every declaration of every piece, but for those of paper and of forced colors, where the system chooses. */
export function readDeclarations(): Declaration[] {
  return globSync('../../*/src/**/*.css', { cwd: import.meta.dirname }).flatMap((path) => {
    const open: string[] = [];
    const found: Declaration[] = [];
    for (const [, text = '', end] of read(path).matchAll(/([^{};]*)([{};])/g)) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (end === '{') open.push(words);
      else if (words && !open.some((outer) => /forced-colors: active|@media print/.test(outer))) {
        const [property = '', value = ''] = words.split(/:(.*)/s).map((part) => part.trim());
        found.push({ sheet: path.slice(6), selector: open.at(-1) ?? '', property, value });
      }
      if (end === '}') open.pop();
    }
    return found;
  });
}
