import { pictureOf } from './chartToSvg.ts';
import { paintSvg } from './paintSvg.ts';

export interface PngOptions {
  /** Pixels of the picture for one on screen. Default 2. */
  scale?: number | undefined;
}

/**
 * A chart as it is on screen, as pixels.
 * @param figure the element of a `Chart`, as its `ref` gives it
 * @throws Error when it shows no drawing, or when so large a picture is more than the browser can make
 */
export async function chartToPng(figure: HTMLElement, { scale = 2 }: PngOptions = {}): Promise<Blob> {
  const picture = pictureOf(figure);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(Number(picture.getAttribute('width')) * scale);
  canvas.height = Math.round(Number(picture.getAttribute('height')) * scale);
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  if (context) paintSvg(picture, context);
  return encode(canvas);
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(
          new Error(
            `A picture of ${canvas.width} × ${canvas.height} pixels is too large for this browser. Take a smaller scale.`,
          ),
        );
    }, 'image/png');
  });
}
