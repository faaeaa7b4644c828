/** What is said at several places that open. */
export const commonWords = {
  name: 'Name',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  dateMissing: 'Give a whole date.',
  partNotLoaded: 'This could not be loaded. Close it and try again.',
  back: 'Back',
  versionOrHigher: '{version} or higher',
  apply: 'Apply',
} as const;
