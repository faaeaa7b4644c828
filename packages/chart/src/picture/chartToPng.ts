import { chartToSvg } from './chartToSvg.ts';

export interface PngOptions {
  /** Pixels of the picture for one on screen. Default 2. */
  scale?: number | undefined;
}

/**
 * A chart as it is on screen, as pixels.
 * @param figure the element of a `Chart`, as its `ref` gives it
 * @throws Error when it shows no drawing, or when the page's content security policy lets no `blob:` images be drawn
 */
export async function chartToPng(figure: HTMLElement, { scale = 2 }: PngOptions = {}): Promise<Blob> {
  const address = URL.createObjectURL(chartToSvg(figure));
  try {
    const image = await load(address);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await encode(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () =>
      reject(
        new Error(
          'The picture could not be drawn. The content security policy of this page may forbid it: img-src must allow blob:. The same picture as SVG needs no permission.',
        ),
      );
    image.src = address;
  });
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
