/**
 * What has the focus, as an element can see it: the nearest to it that its own document or shadow root knows of. From within a shadow
 * root, `document.activeElement` is the root's host. Null when nothing in that root has the focus.
 */
export function activeElementOf(element: Node | null): Element | null {
  const root = element?.getRootNode();
  // What is in no document, or in a part of none, has a root that cannot tell.
  return (root as Partial<DocumentOrShadowRoot> | undefined)?.activeElement ?? null;
}
