/** React Aria looks for its own `<style>` by this id before it adds one. */
const idOfStyle = 'react-aria-pressable-style';

/**
 * Keeps React Aria from adding a `<style>` to the page, which a strict `style-src` refuses: our stylesheet says what it would say.
 * As the ref of what holds React Aria's buttons it comes before their effects.
 */
export function claimPressRule(within: HTMLElement | null): void {
  const page = within?.ownerDocument;
  if (!page || page.getElementById(idOfStyle)) return;
  const mark = page.createElement('meta');
  mark.id = idOfStyle;
  page.head.append(mark);
}
