import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Icon } from './Icon.tsx';

export interface IconButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'aria-label' | 'children'> {
  /** What it does, and to what. */
  label: string;
  path: string;
}

/** A button in a row, for which its icon is enough to those who see it. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, path, ...rest },
  ref,
) {
  return (
    <button type="button" data-part="icon-button" aria-label={label} {...rest} ref={ref}>
      <Icon path={path} />
    </button>
  );
});
