import { textWidth } from './textWidth.ts';

const ellipsis = '…';
/** Shorter than this, a beginning says nothing. */
const fewest = 4;

/** A text as far as it has room, by its estimated width; `''` where too little would be left. */
export function fitText(text: string, room: number): { text: string; width: number } {
  if (textWidth(text) <= room) return { text, width: textWidth(text) };
  const characters = [...text];
  while (characters.length > 0 && textWidth(characters.join('') + ellipsis) > room) characters.pop();
  if (characters.length < fewest) return { text: '', width: 0 };
  const short = characters.join('').trimEnd() + ellipsis;
  return { text: short, width: textWidth(short) };
}
