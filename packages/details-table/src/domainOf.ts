/** The domain of a sender: what follows its last `@`, or `''`. */
export function domainOf(sender: string): string {
  const at = sender.lastIndexOf('@');
  return at < 0 ? '' : sender.slice(at + 1);
}
