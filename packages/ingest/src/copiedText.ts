/**
 * A copy that owns its characters. Engines keep a substring as a view of the text it was cut from, so a 20-character
 * sender would hold a whole chunk of the file in memory for as long as the dataset lives.
 */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}
