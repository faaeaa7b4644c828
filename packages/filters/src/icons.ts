/** What only filters draw. */
export const filterIcons = {
  filters: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  bookmark: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  check: 'M3 8.5 6.5 12 13 4.5',
} as const;
