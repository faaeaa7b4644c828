import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface DeletedProps extends ComponentPropsWithoutRef<'li'> {
  /** What the button says. */
  undo: string;
  onUndo: () => void;
}

/** In the place of a deleted row: what it was, and the way back. */
export const Deleted = forwardRef<HTMLLIElement, DeletedProps>(function Deleted(
  { undo, onUndo, children, ...rest },
  ref,
) {
  return (
    <li data-part="deleted" {...rest} ref={ref}>
      <span>{children}</span>
      <button type="button" data-part="undo" onClick={onUndo}>
        {undo}
      </button>
    </li>
  );
});
