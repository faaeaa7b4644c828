/** What a package's README says of one piece: the names of its parts, each with its attributes. */
export type Parts = Map<string, Set<string>>;

const headings = ['Parts and attributes', 'Parts'];

/** The section that says how a piece is styled, without its examples. */
function sectionOf(readme: string): string {
  const sections = readme.split(/^## /m);
  const found = headings.flatMap((heading) => sections.filter((text) => text.startsWith(`${heading}\n`)))[0];
  return (found ?? '').replace(/^```[\s\S]*?^```/gm, '');
}

/** In a table of parts, the column that names them. */
function nameCells(line: string, column: number): string {
  return line.split(/(?<!\\)\|/)[column] ?? '';
}

/** The section without what only describes: of tables, the column `data-part`, or the first with the second's attributes. */
function lines(section: string): string[] {
  let column: number | undefined;
  return section.split('\n').map((line) => {
    if (!line.startsWith('|')) {
      column = undefined;
      return line;
    }
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (column === undefined) column = cells.indexOf('`data-part`');
    return column > 0 ? nameCells(line, column) : line;
  });
}

/**
 * The parts of each piece that a README names, in the order of its words: after `[data-sar="…"]` come that piece's parts, after a part
 * its attributes.
 */
export function readParts(readme: string, first = ''): Map<string, Parts> {
  const pieces = new Map<string, Parts>();
  let piece = first;
  let part = 'root';
  const add = (attribute?: string) => {
    const parts = pieces.get(piece) ?? new Map<string, Set<string>>();
    const attributes = parts.get(part) ?? new Set<string>();
    if (attribute) attributes.add(attribute);
    pieces.set(piece, parts.set(part, attributes));
  };
  for (const [, code = ''] of lines(sectionOf(readme))
    .join('\n')
    .matchAll(/`([^`]+)`/g)) {
    for (const [, name = ''] of code.matchAll(/\[data-sar="([\w-]+)"\]/g)) {
      piece = name;
      part = 'root';
      add();
    }
    const [attribute] = /^(?:data|aria)-[\w-]+/.exec(code) ?? [];
    const [, named = /^[a-z]+(?:-[a-z]+)*$/.exec(code)?.[0]] = /\[data-part="([\w-]+)"\]/.exec(code) ?? [];
    if (attribute) add(attribute);
    else if (named) {
      part = named;
      add();
    }
  }
  return pieces;
}
