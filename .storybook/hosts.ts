import fluentMap from '../packages/react/src/themes/fluent.css?inline';
import muiMap from '../packages/react/src/themes/mui.css?inline';
import shadcnMap from '../packages/react/src/themes/shadcn.css?inline';
import fluent from './hosts/fluent.css?inline';
import mui from './hosts/mui.css?inline';
import shadcn from './hosts/shadcn.css?inline';

interface Host {
  title: string;
  /** The library's own variables, then our map of them. */
  sheets: readonly string[];
  /** What the library puts around a page. */
  className?: string;
}

/** Libraries that a portal may be made of: their variables, without the libraries. Inside real providers: `examples/themes`. */
export const hosts = new Map<string, Host>([
  ['fluent', { title: 'Fluent UI 9', sheets: [fluent, fluentMap], className: 'fui-FluentProvider' }],
  ['mui', { title: 'MUI', sheets: [mui, muiMap] }],
  ['shadcn', { title: 'shadcn/ui', sheets: [shadcn, shadcnMap] }],
]);

/**
 * Dresses the whole document as that host does, overlays included.
 * @returns what undresses it
 */
export function dressAs(name: string): (() => void) | undefined {
  const host = hosts.get(name);
  if (!host) return undefined;
  const sheets = host.sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  if (host.className) document.body.classList.add(host.className);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    if (host.className) document.body.classList.remove(host.className);
  };
}
