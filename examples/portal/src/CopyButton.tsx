import { useCopy } from './useCopy.ts';
import type { PortalWords } from './words/PortalWords.ts';

/** The portal's own action in a sender's pane. */
export function CopyButton({ sender, words }: { sender: string; words: PortalWords }) {
  const { copy, copied } = useCopy(words);
  return (
    <div className="action">
      <button type="button" className="button" onClick={() => copy([sender])}>
        {words.copy}
      </button>
      <span role="status">{copied}</span>
    </div>
  );
}
