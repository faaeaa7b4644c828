import type { Messages } from '../../messages.ts';

export const notes = {
  dayNotesNone:
    'No hay notas del {from} al {to}. Anota qué cambió, por ejemplo «Impresoras pasadas a TLS 1.2»: el gráfico lo muestra en su día.',
  dayNotesNoneReadOnly: 'No hay notas del {from} al {to}.',
  dayNotesElsewhere: {
    one: 'Hay {count} nota más en un día fuera del intervalo.',
    many: 'Hay {count} notas más en días fuera del intervalo.',
    other: 'Hay {count} notas más en días fuera del intervalo.',
  },
  dayNoteBy: 'De {author}',
  dayNoteNew: 'Nota nueva',
  dayNoteText: 'Nota',
  dayNoteCalendar: 'Elegir el día en un calendario',
  dayNoteAdd: 'Agregar',
  dayNoteEdit: 'Editar «{text}»',
  dayNoteDelete: 'Eliminar «{text}»',
  dayNoteAdded: 'Nota del {day} agregada.',
  dayNoteChanged: 'Nota del {day} modificada.',
  dayNoteDeleted: 'Nota del {day} eliminada.',
  dayNoteRestored: 'Nota del {day} restaurada.',
  dayNoteTextMissing: 'Escribe qué ocurrió.',
  dayNoteDayOutside: 'Indica un día del {from} al {to}.',
  dayNoteLeft: {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} caracteres',
    other: 'Quedan {count} caracteres',
  },
  dayNotesFull: {
    one: 'Se puede guardar como máximo {count} nota. Elimina una para escribir otra.',
    many: 'Se pueden guardar como máximo {count} notas. Elimina una para escribir otra.',
    other: 'Se pueden guardar como máximo {count} notas. Elimina una para escribir otra.',
  },
  dayNotesNotLoaded:
    'No se pudieron cargar las notas. Es posible que su almacenamiento esté bloqueado o no responda.',
  dayNotesNotSaved:
    'No se pudo guardar. Es posible que el almacenamiento esté lleno, bloqueado o no responda.',
} satisfies Partial<Messages>;
