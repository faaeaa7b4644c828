/**
 * A sentence around its figure, so that figure and unit can be set differently without tearing the sentence apart:
 * where the figure stands in it is the language's affair.
 * @returns text before, figure, text after; a sentence that does not say the figure comes whole, as text after
 */
export function splitCount(
  sentence: string,
  figure: string,
): [before: string, figure: string, after: string] {
  const at = sentence.indexOf(figure);
  if (at < 0) return ['', '', sentence];
  return [sentence.slice(0, at), figure, sentence.slice(at + figure.length)];
}
