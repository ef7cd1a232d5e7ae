// One clause that was added, dropped or changed: as it was, as it is, or both with the words that differ.
import type { Clause } from '@hanze/shared/agreements/clause';
import { comparedLines } from '@hanze/shared/agreements/clause-text';
import type { ClauseDifference } from '@hanze/shared/agreements/difference';
import { TextDiff } from '../proposals/TextDiff.tsx';
import { useText } from '../ui/language.tsx';
import { Tag } from '../ui/Tag.tsx';
import { anchorOf, PlainWords } from './Clause.tsx';
import { ClauseText } from './ClauseText.tsx';
import { registerLabels } from './register-labels.ts';
import './Clause.css';

export type View = 'old' | 'both' | 'new';

export function ChangedClause({ difference: { is, before, after }, view }: { difference: ClauseDifference; view: View }) {
  const t = useText();
  const shown = (view === 'old' ? before : after) ?? before ?? after;
  const { number, title } = shown;
  const anchor = anchorOf(number);
  return (
    <article className="clause" id={anchor} aria-labelledby={`${anchor}-kop`}>
      <h3 className="clause__title" id={`${anchor}-kop`}>
        {t(registerLabels.article, { number, title })} {is !== 'same' && <Tag>{t(registerLabels[is])}</Tag>}{' '}
        {before && after && before.number !== after.number && view !== 'old' && (
          <Tag>{t(registerLabels.renumbered, { number: before.number })}</Tag>
        )}
      </h3>
      {view === 'both' ? <Words before={before} after={after} /> : <ClauseText text={shown.legal} />}
      <PlainWords>{view === 'both' ? <TextDiff before={one(before)} after={one(after)} /> : shown.plain}</PlainWords>
    </article>
  );
}

function Words({ before, after }: { before: Clause | null; after: Clause | null }) {
  return (
    <div className="clause__text binding">
      <TextDiff before={before ? comparedLines(before.legal) : []} after={after ? comparedLines(after.legal) : []} />
    </div>
  );
}

const one = (clause: Clause | null): string[] => (clause ? [clause.plain] : []);
