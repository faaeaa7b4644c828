/** What whoever runs the program can mend: its message is the whole of what is said, without a stack. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}
