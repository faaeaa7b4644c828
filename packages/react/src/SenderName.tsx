// The default, because it is CommonJS: Node finds no names in it.
import punycode from 'punycode/punycode.js';

/** The domain of a sender: what follows its last `@`, or `''` without one. */
export function domainOf(sender: string): string {
  const at = sender.lastIndexOf('@');
  return at < 0 ? '' : sender.slice(at + 1);
}

/** A sender's address as people read it: its domain in its own script (RFC 5890 U-labels). */
export function displaySender(sender: string): string {
  const at = sender.lastIndexOf('@');
  return at < 0 ? sender : sender.slice(0, at + 1) + displayDomain(sender.slice(at + 1));
}

/**
 * A domain with its A-labels shown as U-labels. One that is not the A-label of what it decodes to stays as it is:
 * `xn--contoso-` would read as `contoso`.
 */
export function displayDomain(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  try {
    const shown = punycode.toUnicode(domain);
    return punycode.toASCII(shown) === domain ? shown : domain;
  } catch {
    return domain;
  }
}

/** A sender's address, isolated: whatever its script, it cannot reorder what stands around it. */
export function SenderName({ sender }: { sender: string }) {
  const shown = displaySender(sender);
  const at = shown.lastIndexOf('@');
  if (at < 0) return <bdi data-part="sender">{shown}</bdi>;
  return (
    <bdi data-part="sender">
      {shown.slice(0, at)}
      <span data-part="sender-domain">{shown.slice(at)}</span>
    </bdi>
  );
}
