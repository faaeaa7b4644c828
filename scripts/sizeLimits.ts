export interface Limit {
  name: string;
  entries: string[];
  /** Count what is loaded later too. */
  lazy?: boolean;
  /** What it is to be, in kB (1,000 bytes). */
  ceiling: number;
  /** What it may be: the ceiling or, with a reason, today's figure rounded up to half a kB. */
  limit: number;
  /** Why the limit is above the ceiling. */
  reason?: string;
}

const locales = 'packages/react/src/locales';
const index = (name: string) => `packages/${name}/src/index.ts`;
const languages = ['it', 'fr', 'es', 'de', 'pt-BR', 'ja', 'ar'];

export const limits: Limit[] = [
  {
    name: 'core',
    entries: [index('core')],
    ceiling: 12,
    limit: 23.5,
    reason:
      'The cubes that answer any range of ten million submissions within a frame are most of it, and no part can be left out of an engine that answers every query.',
  },
  { name: 'widget card', entries: [index('widget-card')], ceiling: 28, limit: 28 },
  {
    name: 'chart',
    entries: [index('chart')],
    ceiling: 32,
    limit: 32.5,
    reason: 'The English of every piece is in it, 7 kB.',
  },
  {
    name: 'details table',
    entries: [index('details-table')],
    ceiling: 24,
    limit: 34.5,
    reason: 'TanStack Table is 10 kB of it, and the English of every piece is in it, 7 kB.',
  },
  {
    name: 'flyout, pivot switcher, filters',
    entries: ['flyout', 'pivot-switcher', 'filters'].map(index),
    ceiling: 78,
    limit: 78,
  },
  {
    name: 'report opened',
    entries: [index('report')],
    ceiling: 135,
    limit: 152,
    reason:
      'It draws every piece: the table with virtual rows 44, the chart 32; React Aria, for dialogs and selects, is 92 of it before gzip.',
  },
  {
    name: 'everything',
    entries: [index('report')],
    lazy: true,
    ceiling: 185,
    limit: 254.5,
    reason:
      'React Aria with its state and dates, for dialogs, lists and calendars, is 346 kB of it before gzip.',
  },
  {
    name: 'CSS',
    entries: ['packages/report/src/styles.css'],
    ceiling: 10,
    limit: 16.5,
    reason: 'Every state of 13 packages, light and dark, two densities, print, forced colours and 320 px.',
  },
  {
    name: 'words en',
    entries: [`${locales}/en.ts`],
    ceiling: 4,
    limit: 7,
    reason: 'Every piece has English already, for words that another catalogue lacks: nobody loads it again.',
  },
  ...languages.map((language) => ({
    name: `words ${language}`,
    entries: [`${locales}/${language}.ts`],
    ceiling: 4,
    limit: 4,
  })),
];
