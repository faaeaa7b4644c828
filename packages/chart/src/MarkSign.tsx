/** What marks an unusual day, beside words. */
export function MarkSign() {
  return (
    <svg data-part="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path data-part="marks" d="M6,1l5,5l-5,5l-5,-5z" />
    </svg>
  );
}
