import type { Preview } from '@storybook/react-vite';
import { catalogues, pseudoLocale } from './catalogues.ts';
import { hosts } from './hosts.ts';

/** What the toolbar says. */
export interface Globals {
  locale: string;
  direction: 'ltr' | 'rtl';
  theme: 'light' | 'dark';
  density: 'comfortable' | 'compact';
  width: 'wide' | 'narrow';
  host: string;
  motion: 'normal' | 'reduced';
  colors: 'as designed' | 'forced';
  policy: 'none' | 'strict' | 'enforced';
}

const names = new Intl.DisplayNames('en', { type: 'language' });

const languages = [...catalogues.keys()].map((value) => ({
  value,
  title: value === pseudoLocale ? 'Pseudo: 40% longer, accented' : names.of(value),
}));

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: { toolbar: { title: 'Language', icon: 'globe', items: languages, dynamicTitle: true } },
  direction: { toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
  theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
  density: {
    toolbar: { title: 'Density', icon: 'component', items: ['comfortable', 'compact'], dynamicTitle: true },
  },
  width: { toolbar: { title: 'Width', icon: 'grow', items: ['wide', 'narrow'], dynamicTitle: true } },
  host: {
    toolbar: {
      title: 'Host',
      icon: 'browser',
      items: [
        { value: 'none', title: 'No host theme' },
        ...[...hosts].map(([value, { title }]) => ({ value, title })),
      ],
      dynamicTitle: true,
    },
  },
  motion: {
    toolbar: {
      title: 'Motion',
      icon: 'play',
      items: [
        { value: 'normal', title: 'Motion as the system has it' },
        { value: 'reduced', title: 'Reduced motion' },
      ],
      dynamicTitle: true,
    },
  },
  colors: {
    toolbar: {
      title: 'Colours',
      icon: 'eye',
      items: [
        { value: 'as designed', title: 'Colours as designed' },
        { value: 'forced', title: 'Forced colours (our rules alone)' },
      ],
      dynamicTitle: true,
    },
  },
  policy: {
    toolbar: {
      title: 'Content security policy',
      icon: 'lock',
      items: [
        { value: 'none', title: 'No policy' },
        { value: 'strict', title: 'Strict policy' },
      ],
      dynamicTitle: true,
    },
  },
};

export const initialGlobals: Partial<Globals> = {
  locale: 'en',
  direction: 'ltr',
  theme: 'light',
  density: 'comfortable',
  width: 'wide',
  host: 'none',
  motion: 'normal',
  colors: 'as designed',
  policy: 'none',
};
