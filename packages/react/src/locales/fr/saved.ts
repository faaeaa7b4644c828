import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone:
    'Aucun filtre enregistré pour le moment. Enregistrez sous un nom ce qui est affiché, et retrouvez-le ici.',
  savedFilterCurrent: 'Affiché actuellement',
  savedFilterNew: 'Enregistrer ce qui est affiché',
  savedFilterSaved: 'Filtre « {name} » enregistré.',
  savedFilterRename: 'Renommer « {name} »',
  savedFilterRenamed: 'Le filtre s’appelle maintenant « {name} ».',
  savedFilterDelete: 'Supprimer « {name} »',
  savedFilterDeleted: 'Filtre « {name} » supprimé.',
  savedFilterNameMissing: 'Donnez un nom au filtre.',
  savedFilterNameTaken: 'Il existe déjà un filtre nommé « {name} ».',
  savedFiltersFull: {
    one: '{count} filtre au plus peut être enregistré.',
    many: '{count} filtres au plus peuvent être enregistrés.',
    other: '{count} filtres au plus peuvent être enregistrés.',
  },
  savedFiltersNotLoaded:
    'Les filtres enregistrés n’ont pas pu être chargés. Leur stockage est peut-être bloqué.',
  savedFiltersNotSaved: 'L’enregistrement a échoué. Le stockage est peut-être plein ou bloqué.',
} satisfies Partial<Messages>;
