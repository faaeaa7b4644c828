import { useEffect, useRef, useState } from 'react';

/**
 * As a strict portal has it. Without `require-trusted-types-for 'script'`: Storybook's frame writes HTML of its own, and nobody could
 * tell whose was refused. The portal's tests have that too (`examples/portal/e2e/policy.test.ts`).
 */
export const strictPolicy =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data: blob:; object-src 'none'";

/** Holds from here on, and cannot be taken back: only in a document of its own. */
export function enforcePolicy() {
  if (document.querySelector('meta[http-equiv="Content-Security-Policy"]')) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = strictPolicy;
  document.addEventListener('securitypolicyviolation', (event) => {
    const { target, violatedDirective, blockedURI, sourceFile } = event;
    // The accessibility add-on writes filters for simulated eyesight into the page.
    if (target instanceof Element && target.closest('[id^="storybook-a11y"]')) return;
    const refused = `${violatedDirective}: ${blockedURI} ${sourceFile}`;
    window.parent.postMessage({ refused }, window.location.origin);
  });
  document.head.append(meta);
}

interface UnderPolicyProps {
  storyId: string;
  /** What the toolbar says, for the story inside. */
  globals: Record<string, unknown>;
}

/** The same story in a document of its own that is under the policy before the story is drawn, and what the browser refused there. */
export function UnderPolicy({ storyId, globals }: UnderPolicyProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const chosen = Object.entries({ ...globals, policy: 'enforced' })
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  const address = `iframe.html?viewMode=story&id=${storyId}&globals=${encodeURIComponent(chosen)}`;
  useEffect(() => {
    const note = ({ source, data }: MessageEvent<{ refused?: string }>) => {
      const { refused } = data;
      if (source === frame.current?.contentWindow && refused) setRefused((before) => [...before, refused]);
    };
    window.addEventListener('message', note);
    return () => window.removeEventListener('message', note);
  }, []);
  return (
    <div className="under-policy">
      <p role="status">
        {refused.length === 0
          ? 'Under the strict content security policy: nothing refused so far.'
          : `Refused: ${refused.join(' · ')}`}
      </p>
      <code>{strictPolicy}</code>
      <iframe ref={frame} title="The story under the policy" src={address} />
    </div>
  );
}
