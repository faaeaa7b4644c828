import type { Page } from 'playwright';

/** The sample, whose days are known. */
export const fixed = 'locale=en&timeZone=Europe/Rome&now=2026-11-18T09:00:00Z';

/** Colours of tokens as the browser resolves them now: [red, green, blue], 0 to 255. */
export function colours(page: Page, tokens: readonly string[]): Promise<number[][]> {
  return page.evaluate((tokens) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const found = tokens.map((token) => {
      probe.style.setProperty('color', `var(${token})`);
      return (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    });
    probe.remove();
    return found;
  }, tokens);
}

/** WCAG 2.2, relative luminance. */
export function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Computed styles of all that this finds. */
export function stylesOf(page: Page, selector: string, properties: readonly string[]): Promise<string[][]> {
  return page
    .locator(selector)
    .evaluateAll(
      (elements, properties) =>
        elements.map((element) =>
          properties.map((property) => getComputedStyle(element).getPropertyValue(property)),
        ),
      properties,
    );
}

/** To another address of the portal, as Back and Forward go, without reading the sample again. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

/** Tokens of what stands for a value, from risk to safety. */
export const tlsTokens = ['risk-1', 'risk-2', 'risk-3', 'risk-4', 'safe-1', 'safe-2'].map(
  (name) => `--sar-swatch-${name}`,
);
export const seriesTokens = [
  ...Array.from({ length: 10 }, (_, index) => `--sar-series-${index + 1}`),
  '--sar-series-others',
];
