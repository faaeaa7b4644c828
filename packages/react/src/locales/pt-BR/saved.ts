import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone:
    'Ainda não há filtros salvos. Salve com um nome o que é mostrado agora e encontre-o aqui.',
  savedFilterCurrent: 'Mostrado agora',
  savedFilterNew: 'Salvar o que é mostrado agora',
  savedFilterSaved: 'Filtro “{name}” salvo.',
  savedFilterRename: 'Renomear “{name}”',
  savedFilterRenamed: 'O filtro agora se chama “{name}”.',
  savedFilterDelete: 'Excluir “{name}”',
  savedFilterDeleted: 'Filtro “{name}” excluído.',
  savedFilterNameMissing: 'Dê um nome ao filtro.',
  savedFilterNameTaken: 'Já existe um filtro chamado “{name}”.',
  savedFiltersFull: {
    one: 'É possível salvar no máximo {count} filtro.',
    many: 'É possível salvar no máximo {count} filtros.',
    other: 'É possível salvar no máximo {count} filtros.',
  },
  savedFiltersNotLoaded: 'Não foi possível carregar os filtros salvos. O armazenamento pode estar bloqueado.',
  savedFiltersNotSaved: 'Não foi possível salvar. O armazenamento pode estar cheio ou bloqueado.',
} satisfies Partial<Messages>;
