import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The languages of the portal. */
export const portalWords = { en, it, fr, es };

export type PortalLocale = keyof typeof portalWords;
