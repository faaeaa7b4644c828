import type { Messages } from '../../messages.ts';

export const notes = {
  dayNotesNone:
    'Nenhuma anotação de {from} a {to}. Anote o que mudou, como “Impressoras passaram para o TLS 1.2”: o gráfico mostra isso no dia.',
  dayNotesNoneReadOnly: 'Nenhuma anotação de {from} a {to}.',
  dayNotesElsewhere: {
    one: 'Mais {count} anotação está em um dia fora do período.',
    many: 'Mais {count} anotações estão em dias fora do período.',
    other: 'Mais {count} anotações estão em dias fora do período.',
  },
  dayNoteBy: 'Por {author}',
  dayNoteNew: 'Nova anotação',
  dayNoteText: 'Anotação',
  dayNoteCalendar: 'Escolher o dia em um calendário',
  dayNoteAdd: 'Adicionar',
  dayNoteEdit: 'Editar “{text}”',
  dayNoteDelete: 'Excluir “{text}”',
  dayNoteAdded: 'Anotação de {day} adicionada.',
  dayNoteChanged: 'Anotação de {day} alterada.',
  dayNoteDeleted: 'Anotação de {day} excluída.',
  dayNoteRestored: 'Anotação de {day} restaurada.',
  dayNoteTextMissing: 'Escreva o que aconteceu.',
  dayNoteDayOutside: 'Insira um dia de {from} a {to}.',
  dayNoteLeft: {
    one: '{count} caractere restante',
    many: '{count} caracteres restantes',
    other: '{count} caracteres restantes',
  },
  dayNotesFull: {
    one: 'É possível manter no máximo {count} anotação. Exclua uma para escrever outra.',
    many: 'É possível manter no máximo {count} anotações. Exclua uma para escrever outra.',
    other: 'É possível manter no máximo {count} anotações. Exclua uma para escrever outra.',
  },
  dayNotesNotLoaded:
    'Não foi possível carregar as anotações. O armazenamento pode estar bloqueado ou inacessível.',
  dayNotesNotSaved: 'Não foi possível salvar. O armazenamento pode estar cheio, bloqueado ou inacessível.',
} satisfies Partial<Messages>;
