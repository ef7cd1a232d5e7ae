// The top of every screen: over-line, title, and the conclusion a board member could read aloud.
import type { ReactNode } from 'react';
import './PageHead.css';

type PageHeadProps = {
  /** Number, version, date; a Tag for the legal weight may follow. */
  over?: ReactNode;
  title: string;
  /** One sentence that says how it stands. */
  conclusion?: ReactNode;
  actions?: ReactNode;
};

/** Also names the document, so that tabs and screen readers say where one is. */
export function PageHead({ over, title, conclusion, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      <title>{`${title} · Hanze`}</title>
      {over !== undefined && <p className="page-head__over">{over}</p>}
      <h1>{title}</h1>
      {conclusion !== undefined && <p className="page-head__conclusion binding">{conclusion}</p>}
      {actions !== undefined && <div className="page-head__actions">{actions}</div>}
    </header>
  );
}
