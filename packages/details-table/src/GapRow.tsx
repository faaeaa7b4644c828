/** The room of rows that are not drawn. They keep their places in the count of rows, so it is no row to be read out. */
export function GapRow({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot have the focus.
  return <tr data-part="gap" aria-hidden="true" style={{ height }} />;
}
