import './pages.css';

interface Rule {
  do: string;
  dont: string;
  why: string;
}

/** What to do with a piece, what not, and the reason. */
export function Advice({ rules }: { rules: readonly Rule[] }) {
  return (
    <div className="page sb-unstyled" lang="en" dir="ltr">
      <ul className="advice">
        {rules.map((rule) => (
          <li key={rule.do}>
            <p data-advice="do">
              <strong>Do</strong> {rule.do}
            </p>
            <p data-advice="dont">
              <strong>Don't</strong> {rule.dont}
            </p>
            <p className="why">{rule.why}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
