import type { Messages } from '../../messages.ts';

export const conditions = {
  searchDomains: 'Buscar dominios',
  noDomainFound: 'Ningún dominio contiene este texto.',
  domainsShown: {
    one: 'Solo el dominio con más mensajes. Busca otro.',
    many: 'Solo los {count} dominios con más mensajes. Busca otro.',
    other: 'Solo los {count} dominios con más mensajes. Busca otro.',
  },
  filtersIntro: 'Deben cumplirse todas las condiciones.',
  filtersNone: 'Sin condiciones: cuenta todo.',
  filterNumber: 'Condición {number}',
  filterField: 'Campo',
  filterOperator: 'Comparación',
  filterValue: 'Valor',
  filterColumn: 'Mensajes con',
  filterUnit: 'Unidad',
  filterAdd: 'Agregar condición',
  filterDrop: 'Quitar la condición {number}',
  filterGroups: {
    submissions: 'Qué mensajes cuentan',
    rows: 'Qué remitentes muestra la tabla de detalles',
  },
  filterUnits: { messages: 'mensajes', percent: '% de los mensajes' },
  filterFaults: {
    valueMissing: 'Escribe un valor.',
    choiceMissing: 'Elige al menos uno.',
    percent: 'Escribe un porcentaje de 0 a 100.',
    count: 'Escribe un número entero a partir de 0.',
  },
  filterValuesHint: {
    one: 'Pulsa Intro o pégalo. Como máximo {count} valor.',
    many: 'Pulsa Intro después de cada valor o pega una lista. Como máximo {count} valores.',
    other: 'Pulsa Intro después de cada valor o pega una lista. Como máximo {count} valores.',
  },
  filterValues: { one: '{count} valor', many: '{count} valores', other: '{count} valores' },
  filterValuesAdded: {
    one: '{count} valor agregado.',
    many: '{count} valores agregados.',
    other: '{count} valores agregados.',
  },
  filterValuesKnown: 'Ya está en la lista.',
  filterValuesPlain: 'No se pudo cargar la lista. Escribe los valores separados por comas.',
  filterRefused: 'Revisa cómo está escrito: {values}.',
  filterFull: {
    one: 'En una condición cabe como máximo {count} valor, porque un enlace al informe debe contenerlo. Lo que sobra sigue en el campo.',
    many: 'En una condición caben como máximo {count} valores, porque un enlace al informe debe contenerlos. Lo que sobra sigue en el campo.',
    other:
      'En una condición caben como máximo {count} valores, porque un enlace al informe debe contenerlos. Lo que sobra sigue en el campo.',
  },
} satisfies Partial<Messages>;
