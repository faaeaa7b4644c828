import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: 'Primer día',
  rangeLastDay: 'Último día',
  rangeHint: {
    one: 'Como máximo {count} día, hasta el {date}.',
    many: 'Como máximo {count} días, hasta el {date}.',
    other: 'Como máximo {count} días, hasta el {date}.',
  },
  rangeUnfinished: 'El día de hoy no ha terminado: sus cifras aún aumentarán.',
  rangeReversed: 'El último día es anterior al primero.',
  rangeTooLong: {
    one: 'Se puede mostrar como máximo {count} día a la vez, y estos son {days}.',
    many: 'Se pueden mostrar como máximo {count} días a la vez, y estos son {days}.',
    other: 'Se pueden mostrar como máximo {count} días a la vez, y estos son {days}.',
  },
  rangeTooLate: 'Los días posteriores al {date} aún no tienen datos.',
  rangeTooEarly: 'No hay datos antes del {date}.',
  calendarFailed: 'No se pudo cargar el calendario. Escribe los días.',
} satisfies Partial<Messages>;
