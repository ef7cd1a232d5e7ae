// The binding text of a clause: members with their number, letters and dashes under them.
import { clauseLines } from '@hanze/shared/agreements/clause-text';
import './Clause.css';

export function ClauseText({ text }: { text: string }) {
  return (
    <div className="clause__text binding">
      {clauseLines(text).map(({ mark, depth, text: line }, place) => (
        <p key={`${place}${mark}`} className={depth === 1 ? 'clause__line clause__line--under' : 'clause__line'}>
          {mark !== null && <span className="clause__mark">{mark}</span>}
          <span>{line}</span>
        </p>
      ))}
    </div>
  );
}
