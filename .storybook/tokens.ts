/** A custom property of the pieces, found in the stylesheets of the page: there is no second list. */
export interface Token {
  name: string;
  /** As the stylesheet has it. Undefined: the pieces use it, and a theme or the host may set it. */
  declared: string | undefined;
}

export const tokenKinds = ['colour', 'type', 'space', 'rest', 'open'] as const;
export type TokenKind = (typeof tokenKinds)[number];

function* rulesOf(list: CSSRuleList): Generator<CSSRule> {
  for (const rule of list) {
    yield rule;
    if (rule instanceof CSSImportRule) {
      if (rule.styleSheet) yield* rulesOf(rule.styleSheet.cssRules);
    } else if ('cssRules' in rule) yield* rulesOf((rule as CSSGroupingRule).cssRules);
  }
}

const inMedia = (rule: CSSRule): boolean =>
  rule.parentRule instanceof CSSMediaRule || (rule.parentRule !== null && inMedia(rule.parentRule));

const ours = (name: string) => name.startsWith('--sar-');

/** The tokens that the root of the page has, and those that are used and set nowhere. */
export function readTokens(): Token[] {
  const root = new Map<string, string>();
  const set = new Set<string>();
  const used = new Set<string>();
  for (const sheet of document.styleSheets)
    for (const rule of rulesOf(sheet.cssRules)) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const own = [...rule.style].filter(ours);
      const ofRoot = rule.selectorText.includes(':root') && !inMedia(rule);
      for (const name of own) {
        set.add(name);
        if (ofRoot && !root.has(name)) root.set(name, rule.style.getPropertyValue(name).trim());
      }
      for (const [, name = ''] of rule.style.cssText.matchAll(/var\((--sar-[\w-]+)/g)) used.add(name);
    }
  const open = [...used].filter((name) => !set.has(name)).sort();
  return [
    ...[...root].map(([name, declared]) => ({ name, declared })),
    ...open.map((name) => ({ name, declared: undefined })),
  ];
}

/** What a token is good for: the browser knows which values are colours and which are lengths. */
export function kindOf({ name, declared }: Token): TokenKind {
  if (declared === undefined) return 'open';
  if (/^--sar-(font|weight)-/.test(name)) return 'type';
  if (CSS.supports('color', declared)) return 'colour';
  return CSS.supports('width', declared) ? 'space' : 'rest';
}

/** Tokens whose rules hold only below an element of this selector: a density, for instance. */
export function tokensUnder(selector: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of document.styleSheets)
    for (const rule of rulesOf(sheet.cssRules))
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(selector))
        for (const name of [...rule.style].filter(ours))
          found.set(name, rule.style.getPropertyValue(name).trim());
  return found;
}

function luminance(colors: readonly string[]): number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) return 0;
  for (const color of colors) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, of two colours as the browser has computed them; what is seen through shows the ground. */
export function contrastOf(color: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance([ground]), luminance([ground, color])].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
