/** What several pieces draw, as paths of a square of 16. */
export const icons = {
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3',
  edit: 'M3 13l.5-2.5 7-7 2 2-7 7zM9.5 4.5l2 2',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
} as const;
