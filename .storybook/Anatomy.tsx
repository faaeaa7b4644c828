import { type ComponentType, useEffect, useRef, useState } from 'react';
import './pages.css';
import { documented } from './shownParts.ts';

interface AnatomyProps {
  /** A `data-sar`. */
  piece: string;
  /** A story that shows it, drawn here; without one, only the names. */
  of?: { Component: ComponentType };
}

/** What an element is and which of its attributes a stylesheet may ask for. */
function describe(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name.startsWith('data-') && !['data-part', 'data-sar'].includes(name))
    .filter(({ name }) => !/^data-(rac|react-aria|focus|hover|press)/.test(name))
    .map(({ name, value }) => (value ? `${name}="${value}"` : name));
  return [element.tagName.toLowerCase(), ...attributes].join(' ');
}

function elementsOf(sample: Element, piece: string, part: string): Element[] {
  const own = [...sample.querySelectorAll(`[data-part="${part}"], [data-sar="${piece}"]`)];
  return own.filter((element) => {
    const isRoot = element.getAttribute('data-sar') === piece;
    const named = element.getAttribute('data-part') ?? 'root';
    return element.closest(`[data-sar="${piece}"]`) !== null && (part === 'root' ? isRoot : named === part);
  });
}

/** The parts of a piece as its README names them, found in the piece as it is drawn. */
export function Anatomy({ piece, of }: AnatomyProps) {
  const sample = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const parts = [...(documented.get(piece) ?? [])];

  useEffect(() => {
    const element = sample.current;
    if (!element) return;
    const look = () => {
      const now = new Map<string, string>();
      for (const part of documented.get(piece)?.keys() ?? []) {
        const [first] = elementsOf(element, piece, part);
        if (first) now.set(part, describe(first));
      }
      setFound((before) => (JSON.stringify([...before]) === JSON.stringify([...now]) ? before : now));
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(element, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, [piece]);

  const point = (part: string | null) => {
    for (const element of sample.current?.querySelectorAll('[data-pointed]') ?? [])
      element.removeAttribute('data-pointed');
    if (part && sample.current)
      for (const element of elementsOf(sample.current, piece, part)) element.setAttribute('data-pointed', '');
  };

  return (
    <div className="anatomy sb-unstyled">
      {of && (
        <div ref={sample} className="sample">
          <of.Component />
        </div>
      )}
      <ul onMouseLeave={() => point(null)}>
        {parts.map(([part, attributes]) => (
          <li key={part} data-found={found.has(part) || undefined} onMouseEnter={() => point(part)}>
            <code>{part === 'root' ? `[data-sar="${piece}"]` : part}</code>
            <span className="what">
              {found.get(part) ??
                (attributes.size > 0 ? [...attributes].join(', ') : of ? 'in another state' : '')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
