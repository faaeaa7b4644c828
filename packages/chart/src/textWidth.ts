const wideFrom = '\u2e80';
const wide = 12;
/** “GMT+1” is mostly capitals. */
const capital = 8.4;
const narrow = 6.6;

/**
 * About how many pixels wide a text is at 12 px. An estimate, because the server cannot measure and its HTML must be
 * what the browser draws first; rather too much than too little.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += character >= wideFrom ? wide : /\p{Lu}/u.test(character) ? capital : narrow;
  return width;
}
