import type { Messages } from '@smtp-auth-report/react';
import { en } from '@smtp-auth-report/react/locales/en';
import { enMore } from '@smtp-auth-report/react/locales/en-more';

const accents = new Map<string, string>(
  Object.entries({
    a: 'á',
    c: 'ç',
    d: 'ď',
    e: 'é',
    g: 'ĝ',
    h: 'ĥ',
    i: 'í',
    k: 'ķ',
    l: 'ļ',
    n: 'ñ',
    o: 'ö',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'ú',
    y: 'ý',
    z: 'ž',
    A: 'Å',
    C: 'Ç',
    D: 'Ď',
    E: 'É',
    G: 'Ĝ',
    I: 'Í',
    L: 'Ļ',
    N: 'Ñ',
    O: 'Ö',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Ú',
    Y: 'Ý',
  }),
);
const vowels = /[aeiouyAEIOUY]/;

/** How much longer than English the words are: German, French and Spanish need about as much. */
export const growth = 1.4;

/** Words that are still read, but longer, with marks above and below the letters. */
function stretch(text: string, brackets: number): string {
  const letters = [...text];
  let missing = Math.max(
    0,
    Math.ceil(letters.filter((letter) => letter.trim()).length * (growth - 1)) - brackets,
  );
  // Vowels first, so that words grow and not only sentences; what is left goes to the end.
  const longer = letters.map((letter) => {
    const own = accents.get(letter) ?? letter;
    if (missing === 0 || !vowels.test(letter)) return own;
    missing--;
    return own + own;
  });
  return longer.join('') + '·'.repeat(missing);
}

/** One message: its placeholders stay as they are, and brackets show where it begins and ends. */
export function pseudoText(text: string): string {
  const pieces = text.split(/(\{\w+\})/);
  // The brackets are part of the growth: they stand for letters.
  const words = pieces.filter((piece) => piece.trim() && !piece.startsWith('{')).length;
  const parts = pieces.map((piece) => (piece.startsWith('{') ? piece : stretch(piece, words === 1 ? 2 : 1)));
  return `[${parts.join('')}]`;
}

/** English, 40% longer and accented: a word on screen without brackets is in no catalogue, and one without its last bracket is cut off. */
export function pseudoMessages(messages: Messages = { ...en, ...enMore }): Messages {
  const entries = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? pseudoText(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text)])),
  ]);
  // Every key comes from `messages`, every form from its message: the shape is theirs.
  return Object.fromEntries(entries) as Messages;
}
