import { checksum, difference } from './answer.ts';

/** Answers to the same questions over the same rows, by whoever gave them: all must be equal. */
export class Answers {
  readonly #first = new Map<string, { by: string; text: string }>();
  readonly #earlier: Record<string, string>;

  /** @param checksums of an earlier run over the same rows; new ones are added */
  constructor(checksums: Record<string, string>) {
    this.#earlier = checksums;
  }

  /** @returns where answers differ from those of another peer, or of an earlier run; empty when all are equal */
  compare(by: string, answers: Readonly<Record<string, string>>): string[] {
    const wrong: string[] = [];
    for (const [question, text] of Object.entries(answers)) {
      const other = this.#first.get(question);
      if (other) {
        const found = difference(other.by, other.text, by, text);
        if (found) wrong.push(`${question}: ${found}`);
        continue;
      }
      const sum = checksum(text);
      const earlier = this.#earlier[question];
      if (earlier !== undefined && earlier !== sum)
        wrong.push(`${question}: ${by} answers differently from an earlier run`);
      else {
        this.#first.set(question, { by, text });
        this.#earlier[question] = sum;
      }
    }
    return wrong;
  }
}
