/**
 * Writes down what the live regions of the page say, as they say it: each change of a region's text that people may hear, once per
 * drawing. A status that comes onto the page with its words is not said by every screen reader; an alert is.
 */
export function recordAnnouncements() {
  const said: string[] = [];
  const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  const before = new Map<Element, string>();
  const textOf = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
  const heard = (region: Element) =>
    region.checkVisibility() && !region.closest('[aria-hidden="true"], [inert]');
  for (const region of document.querySelectorAll(regions)) before.set(region, textOf(region));
  const observer = new MutationObserver(() => {
    for (const region of document.querySelectorAll(regions)) {
      const known = before.get(region);
      const text = textOf(region);
      before.set(region, text);
      const comes = known === undefined && region.matches('[role="alert"]');
      if (text && text !== known && (known !== undefined || comes) && heard(region)) said.push(text);
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    said,
    /** What was said since it was last asked. */
    take: () => said.splice(0),
    stop: () => observer.disconnect(),
  };
}
