import { platform } from './platform.ts';

/** A sender as it is compared and counted, and the domain it belongs to. */
export interface SenderKey {
  sender: string;
  domain: string;
}

const asciiOnly = /^\p{ASCII}*$/u;
// In a URL these would end the host, or change how it is read.
const notInHost = /[\s\p{Cc}"#%/:<>?@[\\\]^`{|}]/u;
const guard = '.example';

const aLabels = new Map<string, string>();
// Anyone can try to sign in from a domain of their making, as often and as long as they like.
const mostALabels = 10_000;
const longestDomain = 253; // RFC 1035, as text

/** `Bücher.example` → `xn--bcher-kva.example`. What the platform cannot convert is only lower-cased. */
function toALabel(domain: string): string {
  if (notInHost.test(domain)) return domain.toLowerCase();
  try {
    // The guard keeps a last label of (full-width) digits from being read as an IPv4 address.
    return new platform.URL(`http://${domain}${guard}`).hostname.slice(0, -guard.length);
  } catch {
    return domain.toLowerCase();
  }
}

/** A domain as it is compared: lower case, and as A-label when it is internationalised (RFC 5890). Idempotent. */
export function domainKey(domain: string): string {
  if (asciiOnly.test(domain)) return domain.toLowerCase();
  let key = aLabels.get(domain);
  if (key === undefined) {
    key = toALabel(domain);
    if (aLabels.size === mostALabels) aLabels.clear();
    if (domain.length <= longestDomain) aLabels.set(domain, key);
  }
  return key;
}

/**
 * A sender as it is compared: its domain, after the last `@`, by `domainKey`; its local part as given, or lower-cased.
 * Idempotent, so that a key may stand for itself. A sender without `@` has the domain `''`.
 */
export function senderKey(sender: string, caseInsensitive: boolean): SenderKey {
  const at = sender.lastIndexOf('@');
  const local = at < 0 ? sender : sender.slice(0, at);
  const localKey = caseInsensitive ? local.toLowerCase() : local;
  if (at < 0) return { sender: localKey, domain: '' };
  const domain = domainKey(sender.slice(at + 1));
  return { sender: `${localKey}@${domain}`, domain };
}
