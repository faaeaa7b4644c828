import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import './pages.css';
import { contrastOf, kindOf, readTokens, type Token, type TokenKind, tokensUnder } from './tokens.ts';

/** All stylesheets of a story are there before it is drawn. */
function useTokens(kind: TokenKind): Token[] {
  return useMemo(() => readTokens().filter((token) => kindOf(token) === kind), [kind]);
}

const shownValue = (name: string) => ({ '--shown': `var(${name})` }) as CSSProperties;

/** One colour on the surface of its theme, with the contrast between the two. */
function Patch({ name }: { name: string }) {
  const patch = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number>();
  useEffect(() => {
    const around = patch.current?.parentElement;
    if (patch.current && around)
      setRatio(
        contrastOf(getComputedStyle(patch.current).backgroundColor, getComputedStyle(around).backgroundColor),
      );
  }, []);
  return (
    <td className="on-surface">
      <span ref={patch} className="patch" style={shownValue(name)} />
      {ratio !== undefined && `${ratio.toFixed(1)} : 1`}
    </td>
  );
}

interface PageProps {
  title: string;
  /** What the tokens are for, and what they are not for. */
  about: string;
  children: ReactNode;
}

function Page({ title, about, children }: PageProps) {
  return (
    <article className="page" lang="en" dir="ltr">
      <h1>{title}</h1>
      <p>{about}</p>
      {children}
    </article>
  );
}

interface TokenListProps {
  tokens: readonly Token[];
  /** What a token does. */
  show: (name: string) => ReactNode;
}

/** Tokens by name, as they are declared, each with what it does. */
function TokenList({ tokens, show }: TokenListProps) {
  return (
    <dl>
      {tokens.map(({ name, declared }) => (
        <div key={name}>
          <dt data-token={name}>
            {name} <span>{declared}</span>
          </dt>
          <dd>{show(name)}</dd>
        </div>
      ))}
    </dl>
  );
}

const themes = ['light', 'dark'] as const;

export function ColourPage() {
  const tokens = useTokens('colour');
  return (
    <Page
      title="Colours"
      about="One accent, for what can be acted on. The warning colour only for what will stop or is unusual. Swatches have fixed meanings, from risk to safety in lightness as well as hue; series are a palette by place. Beside each: its contrast with the surface. Words need 4.5 : 1, marks 3 : 1."
    >
      <div className="themes">
        {themes.map((theme) => (
          <table key={theme} data-theme={theme}>
            <caption>{theme}</caption>
            <tbody>
              {tokens.map(({ name }) => (
                <tr key={name}>
                  <Patch name={name} />
                  <th scope="row" data-token={name}>
                    {name}
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Page>
  );
}

export function TypePage() {
  const tokens = useTokens('type');
  return (
    <Page
      title="Type"
      about="The font is the host's, and sizes are relative to the size of its root. Figures are tabular wherever a number may change or be compared; its unit stands right beside it, muted."
    >
      <TokenList
        tokens={tokens}
        show={(name) => (
          <div
            style={name.includes('weight') ? { fontWeight: `var(${name})` } : { fontSize: `var(${name})` }}
          >
            1,284 <span>senders</span>
          </div>
        )}
      />
    </Page>
  );
}

/** What one density has, and what the other makes of it. */
function Densities() {
  const comfortable = tokensUnder('data-sar-density="comfortable"');
  const compact = tokensUnder('data-sar-density="compact"');
  return (
    <table>
      <caption>Density: data-sar-density on any element</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">comfortable</th>
          <th scope="col">compact</th>
        </tr>
      </thead>
      <tbody>
        {[...compact].map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{comfortable.get(name)}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function SpacePage() {
  const tokens = useTokens('space');
  return (
    <Page
      title="Space, radius, density"
      about="Space on a grid of 4 pixels, hairlines instead of boxes, one radius. Rows are 40 pixels high, or 32 where they are compact; what is pressed is 24 and more in both."
    >
      <TokenList
        tokens={tokens}
        show={(name) => (
          <span className={name.includes('radius') ? 'corner' : 'length'} style={shownValue(name)} />
        )}
      />
      <Densities />
    </Page>
  );
}

export function RestPage() {
  const rest = useTokens('rest');
  const open = useTokens('open');
  return (
    <Page
      title="Shadow, motion, layer, and what is left open"
      about="A shadow only on what floats. Motion is at most 150 ms, opacity and transform alone, and none where a person wants less of it."
    >
      <TokenList
        tokens={rest}
        show={(name) => name.includes('shadow') && <span className="raised" style={shownValue(name)} />}
      />
      <h2>Left open</h2>
      <p>
        Set nowhere: each follows another token, or has a size of its own in its piece, until a theme or the
        host sets it.
      </p>
      <ul>
        {open.map(({ name }) => (
          <li key={name} data-token={name}>
            {name}
          </li>
        ))}
      </ul>
    </Page>
  );
}
