import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: 'Premier jour',
  rangeLastDay: 'Dernier jour',
  rangeHint: {
    one: '{count} jour au plus, jusqu’au {date}.',
    many: '{count} jours au plus, jusqu’au {date}.',
    other: '{count} jours au plus, jusqu’au {date}.',
  },
  rangeUnfinished: 'La journée n’est pas terminée : ses chiffres vont encore augmenter.',
  rangeReversed: 'Le dernier jour précède le premier.',
  rangeTooLong: {
    one: '{count} jour au plus peut être affiché à la fois ; cette période en compte {days}.',
    many: '{count} jours au plus peuvent être affichés à la fois ; cette période en compte {days}.',
    other: '{count} jours au plus peuvent être affichés à la fois ; cette période en compte {days}.',
  },
  rangeTooLate: 'Les jours après le {date} n’ont pas encore de données.',
  rangeTooEarly: 'Il n’y a pas de données avant le {date}.',
  calendarFailed: 'Le calendrier n’a pas pu être chargé. Saisissez les jours.',
} satisfies Partial<Messages>;
