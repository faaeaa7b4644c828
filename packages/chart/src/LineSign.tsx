/** A piece of a line of the drawing, beside words. */
export function LineSign({ part }: { part: 'before-line' | 'total-line' }) {
  return (
    <svg data-part="swatch" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <path data-part={part} d="M1,6H17" />
    </svg>
  );
}
