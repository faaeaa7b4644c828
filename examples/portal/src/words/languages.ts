import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ptBR } from './ptBR.ts';

/** The languages of the portal. */
export const portalWords = { en, it, fr, es, de, 'pt-BR': ptBR, ja, ar };

export type PortalLocale = keyof typeof portalWords;
