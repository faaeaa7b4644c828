interface RangeNoteProps {
  /** Of its sentences: followed by `from` or `to`. */
  id: string;
  faults: { from?: string | undefined; to?: string | undefined };
  /** What holds for every range. */
  hint: string;
}

/** Below both date fields: what is wrong, else what is allowed. Always of the same height, so that nothing below it moves. */
export function RangeNote({ id, faults: { from, to }, hint }: RangeNoteProps) {
  return (
    <div data-part="range-note" aria-live="polite">
      {from && (
        <p data-part="fault" id={`${id}from`}>
          {from}
        </p>
      )}
      {to && (
        <p data-part="fault" id={`${id}to`}>
          {to}
        </p>
      )}
      {!from && !to && <p data-part="note">{hint}</p>}
    </div>
  );
}
