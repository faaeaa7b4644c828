export { DayNotes, type DayNotesOpenDetails, type DayNotesProps } from './DayNotes.tsx';
export { type DayNote, longestNote, mostNotes, type NoteDraft, readDayNotes } from './dayNote.ts';
export { localNoteStorage, memoryNoteStorage, type NoteStorage } from './noteStorage.ts';
export { type DayNotesValue, type NoteAnnotation, useDayNotes } from './useDayNotes.ts';
export type { DayNotesDetails, NotesListener } from './useGivenNotes.ts';
