/** Names that Windows keeps for devices, whatever follows them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** What some file system does not take, or what would make a name read as another: controls, separators, marks of direction. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** Bytes of UTF-8; with its ending and what a browser adds, a name stays below the 255 that file systems take. */
const longest = 200;

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let end = 0;
  for (const sign of name) {
    bytes += encoder.encode(sign).length;
    if (bytes > longest) break;
    end += sign.length;
  }
  return name.slice(0, end);
}

/**
 * A name that every file system takes.
 * @param ending without its dot
 */
export function fileName(name: string, ending: string): string {
  const safe = shortened(name.normalize().replace(unsafe, '-'));
  const trimmed = safe.replace(/^[.\s-]+|[.\s-]+$/gu, '') || 'smtp-auth-report';
  return `${reserved.test(trimmed) ? '_' : ''}${trimmed}.${ending}`;
}
