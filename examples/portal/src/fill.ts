/** A sentence with its `{placeholders}` filled in. What is filled in is text, whatever it holds: `$&` in a file's name is no pattern. */
export function fill(sentence: string, values: Record<string, string>): string {
  const filled = new Map(Object.entries(values));
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => filled.get(name) ?? placeholder);
}
