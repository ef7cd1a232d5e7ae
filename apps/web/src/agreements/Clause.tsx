// One clause: its heading with a link to itself, the text that binds, and beside it the same in plain words.
import type { ReactNode } from 'react';
import { useText } from '../ui/language.tsx';
import { ClauseText } from './ClauseText.tsx';
import { registerLabels } from './register-labels.ts';
import './Clause.css';

export type ShownClause = { key: string; number: string; chapter: string | null; title: string; legal: string; plain: string };

/** The name of a clause in addresses. */
export const anchorOf = (number: string): string => `artikel-${number}`;

export function Clause({ clause: { number, title, legal, plain }, children }: { clause: ShownClause; children?: ReactNode }) {
  const t = useText();
  const anchor = anchorOf(number);
  return (
    <article className="clause" id={anchor} aria-labelledby={`${anchor}-kop`}>
      <h3 className="clause__title" id={`${anchor}-kop`}>
        {t(registerLabels.article, { number, title })}{' '}
        <a className="clause__anchor" href={`#${anchor}`} aria-label={t(registerLabels.linkTo, { number })}>
          #
        </a>
      </h3>
      <ClauseText text={legal} />
      <PlainWords>{plain}</PlainWords>
      {children}
    </article>
  );
}

export function PlainWords({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <div className="clause__plain">
      <p className="clause__plain-title">{t(registerLabels.plain)}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
