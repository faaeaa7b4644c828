import { type RefObject, useEffect, useState } from 'react';

/** Moves the focus to the first in `root` that fits a selector, once what is asked for is drawn; else to `root` itself. */
export function useFocusLater(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, want] = useState<{ selector: string }>();
  useEffect(() => {
    if (wanted) (root.current?.querySelector<HTMLElement>(wanted.selector) ?? root.current)?.focus();
  }, [root, wanted]);
  return (selector) => want({ selector });
}
