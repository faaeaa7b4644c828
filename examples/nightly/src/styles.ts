import { createHash } from 'node:crypto';
import chart from '@smtp-auth-report/chart/styles.css?inline';
import flyout from '@smtp-auth-report/flyout/styles.css?inline';
import tokens from '@smtp-auth-report/react/tokens.css?inline';
import card from '@smtp-auth-report/widget-card/styles.css?inline';
import page from './page.css?inline';

/** All styles of the page. */
export const styles = [tokens, card, flyout, chart, page].join('\n');

/**
 * The page runs nothing and asks for nothing, whatever may stand in a log: its browser is told to allow these styles and nothing else.
 */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
