// The clauses of a version under their chapters, with the chapters beside them as a way in.
import { useText } from '../ui/language.tsx';
import { anchorOf, Clause, type ShownClause } from './Clause.tsx';
import { registerLabels } from './register-labels.ts';
import './Clause.css';

export function Clauses({ clauses }: { clauses: readonly ShownClause[] }) {
  const t = useText();
  const chapters = [...Map.groupBy(clauses, ({ chapter }) => chapter)];
  const text = clauses.map((clause) => <Clause key={clause.key} clause={clause} />);
  if (chapters.length < 2) return <div>{text}</div>;
  return (
    <div className="clauses">
      <nav className="clauses__contents" aria-label={t(registerLabels.content)}>
        <ol>
          {chapters.map(([chapter, within]) => (
            <li key={chapter}>
              <a href={`#${anchorOf(within[0]!.number)}`}>
                <span className="clauses__range">{range(within)}</span>
                <span>{chapter}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div>{text}</div>
    </div>
  );
}

/** '9–15' */
function range(within: readonly ShownClause[]): string {
  const [first, last] = [within[0]!.number, within.at(-1)!.number];
  return first === last ? first : `${first}–${last}`;
}
