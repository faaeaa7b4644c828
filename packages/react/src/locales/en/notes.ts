/** Notes on days. */
export const notesWords = {
  dayNotesNone:
    'No notes from {from} to {to}. Write down what changed, such as “Printers moved to TLS 1.2”: the chart shows it at its day.',
  dayNotesNoneReadOnly: 'No notes from {from} to {to}.',
  dayNotesElsewhere: {
    one: '{count} more note is on a day outside the range.',
    other: '{count} more notes are on days outside the range.',
  },
  dayNoteBy: 'By {author}',
  dayNoteNew: 'New note',
  dayNoteText: 'Note',
  dayNoteCalendar: 'Choose the day in a calendar',
  dayNoteAdd: 'Add',
  dayNoteEdit: 'Edit “{text}”',
  dayNoteDelete: 'Delete “{text}”',
  dayNoteAdded: 'Note on {day} added.',
  dayNoteChanged: 'Note on {day} changed.',
  dayNoteDeleted: 'Note on {day} deleted.',
  dayNoteRestored: 'Note on {day} is back.',
  dayNoteTextMissing: 'Write what happened.',
  dayNoteDayOutside: 'Give a day from {from} to {to}.',
  dayNoteLeft: { one: '{count} character left', other: '{count} characters left' },
  dayNotesFull: {
    one: 'At most {count} note can be kept. Delete one to write another.',
    other: 'At most {count} notes can be kept. Delete one to write another.',
  },
  dayNotesNotLoaded: 'The notes could not be loaded. Their storage may be blocked or out of reach.',
  dayNotesNotSaved: 'This could not be saved. The storage may be full, blocked or out of reach.',
} as const;
