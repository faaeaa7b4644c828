const paths = {
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  notes: 'M2.5 3.5h11v7h-6l-3 3v-3h-2zM5 6h6M5 8h4',
  edit: 'M3 13l.5-2.5 7-7 2 2-7 7zM9.5 4.5l2 2',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
} as const;

/** Decoration beside words, or in a button that has a name. */
export function Icon({ shape }: { shape: keyof typeof paths }) {
  return (
    <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[shape]} />
    </svg>
  );
}
