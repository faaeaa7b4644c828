import { textWidth } from './textWidth.ts';

const ellipsis = '…';
/** Shorter than this, a beginning says nothing. */
const fewest = 4;

/**
 * A text as far as it has room, by its estimated width; `''` where too little would be left.
 * @param scale how much larger than usual the text is
 */
export function fitText(text: string, room: number, scale = 1): { text: string; width: number } {
  const widthOf = (part: string) => textWidth(part) * scale;
  if (widthOf(text) <= room) return { text, width: widthOf(text) };
  const characters = [...text];
  while (characters.length > 0 && widthOf(characters.join('') + ellipsis) > room) characters.pop();
  if (characters.length < fewest) return { text: '', width: 0 };
  const short = characters.join('').trimEnd() + ellipsis;
  return { text: short, width: widthOf(short) };
}
