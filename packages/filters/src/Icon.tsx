const paths = {
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3',
  filters: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  bookmark: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  rename: 'M3 13l.5-2.5 7-7 2 2-7 7zM9.5 4.5l2 2',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  check: 'M3 8.5 6.5 12 13 4.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
} as const;

/** Decoration beside words, or in a button that has a name. */
export function Icon({ shape }: { shape: keyof typeof paths }) {
  return (
    <svg data-part="icon" data-shape={shape} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[shape]} />
    </svg>
  );
}
