/** Saved filters, opened. */
export const savedWords = {
  savedFiltersNone: 'No saved filters yet. Save what is shown now under a name, and find it here.',
  savedFilterCurrent: 'Shown now',
  savedFilterNew: 'Save what is shown now',
  savedFilterSaved: 'Filter “{name}” saved.',
  savedFilterRename: 'Rename “{name}”',
  savedFilterRenamed: 'The filter is now called “{name}”.',
  savedFilterDelete: 'Delete “{name}”',
  savedFilterDeleted: 'Filter “{name}” deleted.',
  savedFilterNameMissing: 'Give the filter a name.',
  savedFilterNameTaken: 'There is already a filter called “{name}”.',
  savedFiltersFull: {
    one: 'At most {count} filter can be saved.',
    other: 'At most {count} filters can be saved.',
  },
  savedFiltersNotLoaded: 'The saved filters could not be loaded. Their storage may be blocked.',
  savedFiltersNotSaved: 'This could not be saved. The storage may be full or blocked.',
} as const;
