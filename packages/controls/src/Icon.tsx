import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface IconProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'path'> {
  /** Lines in a square of 16: one of `icons`, or the piece's own. */
  path: string;
}

/** Decoration beside words, or in a button that has a name. */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon({ path, ...rest }, ref) {
  return (
    // As attributes, which any rule of a piece outweighs.
    <svg
      data-part="icon"
      width="1rem"
      height="1rem"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentcolor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.25"
      aria-hidden="true"
      {...rest}
      ref={ref}
    >
      <path d={path} />
    </svg>
  );
});
