/** A colour as every program that reads SVG knows it. */
export interface PlainColor {
  /** `#rrggbb` */
  hex: string;
  /** 0–1 */
  opacity: number;
}

/**
 * Writes colours as sRGB: a browser computes `color-mix` to forms that other programs do not know. By what it paints,
 * because it keeps those forms when asked for the text.
 */
export function colorReader(): (color: string) => PlainColor {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, PlainColor>();
  return (color) => {
    const before = known.get(color);
    if (before) return before;
    if (!context)
      throw new Error('This browser gives no canvas to read colours with, so there is no picture.');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const plain = { hex, opacity: Math.round((alpha / 255) * 100) / 100 };
    known.set(color, plain);
    return plain;
  };
}
