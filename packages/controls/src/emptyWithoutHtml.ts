const innerHTML =
  typeof Element === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');

/**
 * React Aria empties what it has said to screen readers by `innerHTML = ''`, which a page that asks for Trusted Types answers with an
 * error, in the middle of drawing. Here the same is done to these elements without HTML.
 */
export function emptyWithoutHtml(): void {
  for (const log of document.querySelectorAll('[data-live-announcer] > [role="log"]'))
    if (!Object.hasOwn(log, 'innerHTML'))
      Object.defineProperty(log, 'innerHTML', { ...innerHTML, set: () => log.replaceChildren() });
}
