import type { Messages } from '../../messages.ts';

export const conditions = {
  searchDomains: 'Rechercher des domaines',
  noDomainFound: 'Aucun domaine ne contient ce texte.',
  domainsShown: {
    one: 'Seulement le domaine qui a le plus de messages. Recherchez-en un autre.',
    many: 'Seulement les {count} domaines qui ont le plus de messages. Recherchez-en un autre.',
    other: 'Seulement les {count} domaines qui ont le plus de messages. Recherchez-en un autre.',
  },
  filtersIntro: 'Toutes les conditions doivent être remplies.',
  filtersNone: 'Aucune condition : tout compte.',
  filterNumber: 'Condition {number}',
  filterField: 'Champ',
  filterOperator: 'Comparaison',
  filterValue: 'Valeur',
  filterColumn: 'Messages avec',
  filterUnit: 'Unité',
  filterAdd: 'Ajouter une condition',
  filterDrop: 'Supprimer la condition {number}',
  filterGroups: {
    submissions: 'Messages pris en compte',
    rows: 'Expéditeurs listés dans la table des détails',
  },
  filterUnits: { messages: 'messages', percent: '% des messages' },
  filterFaults: {
    valueMissing: 'Saisissez une valeur.',
    choiceMissing: 'Choisissez au moins un élément.',
    percent: 'Saisissez un pourcentage de 0 à 100.',
    count: 'Saisissez un nombre entier à partir de 0.',
  },
  filterValuesHint: {
    one: 'Appuyez sur Entrée ou collez-la. {count} valeur au plus.',
    many: 'Appuyez sur Entrée après chaque valeur ou collez une liste. {count} valeurs au plus.',
    other: 'Appuyez sur Entrée après chaque valeur ou collez une liste. {count} valeurs au plus.',
  },
  filterValues: { one: '{count} valeur', many: '{count} valeurs', other: '{count} valeurs' },
  filterValuesAdded: {
    one: '{count} valeur ajoutée.',
    many: '{count} valeurs ajoutées.',
    other: '{count} valeurs ajoutées.',
  },
  filterValuesKnown: 'Elle est déjà dans la liste.',
  filterValuesPlain: 'La liste n’a pas pu être chargée. Saisissez les valeurs séparées par des virgules.',
  filterRefused: 'Vérifiez l’écriture de : {values}.',
  filterFull: {
    one: 'Une condition accepte {count} valeur au plus, car un lien vers le rapport doit la contenir. Le reste est encore dans le champ.',
    many: 'Une condition accepte {count} valeurs au plus, car un lien vers le rapport doit les contenir. Le reste est encore dans le champ.',
    other:
      'Une condition accepte {count} valeurs au plus, car un lien vers le rapport doit les contenir. Le reste est encore dans le champ.',
  },
} satisfies Partial<Messages>;
