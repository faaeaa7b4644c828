export { chartToPng, type PngOptions } from './chartToPng.ts';
export { chartToSvg } from './chartToSvg.ts';
