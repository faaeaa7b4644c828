import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** More would take a browser minutes and a person 80 sheets: a file is what they want. */
export const mostOnPaper = 2_000;

/** Whether the page is being printed; what that changes is drawn before the browser looks. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
