/** What a page cannot set of itself; the sheets' own rules are rewritten instead, so there is no second list of them. */
export interface Media {
  forcedColors: boolean;
  reducedMotion: boolean;
}

const originals = new WeakMap<CSSMediaRule, string>();

function rewrite(condition: string, { forcedColors, reducedMotion }: Media): string {
  const always = '(min-width: 0)';
  const never = '(max-width: 0)';
  let text = condition;
  if (forcedColors)
    text = text.replace('(forced-colors: active)', always).replace('(forced-colors: none)', never);
  if (reducedMotion) text = text.replace('(prefers-reduced-motion: reduce)', always);
  return text;
}

function walk(rules: CSSRuleList, media: Media) {
  for (const rule of rules) {
    if (rule instanceof CSSImportRule) {
      if (rule.styleSheet) walk(rule.styleSheet.cssRules, media);
      continue;
    }
    if (rule instanceof CSSMediaRule) {
      const original = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, original);
      const wanted = rewrite(original, media);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if ('cssRules' in rule) walk((rule as CSSGroupingRule).cssRules, media);
  }
}

/**
 * Lets the rules for forced colours and for reduced motion hold, whatever the system says. The browser's own part, which replaces
 * the colours of everything else, stays out.
 * @returns what ends it
 */
export function emulateMedia(media: Media): () => void {
  const apply = (wanted: Media) => {
    for (const sheet of document.styleSheets) walk(sheet.cssRules, wanted);
  };
  apply(media);
  if (!media.forcedColors && !media.reducedMotion) return () => {};
  // Stylesheets that come later, with what is opened: a link has its rules when it has loaded.
  const again = () => apply(media);
  const added = new MutationObserver(again);
  added.observe(document.head, { childList: true });
  document.head.addEventListener('load', again, true);
  return () => {
    added.disconnect();
    document.head.removeEventListener('load', again, true);
    apply({ forcedColors: false, reducedMotion: false });
  };
}
