// One link of the chain: its number on the line, the question it answers, and the evidence.
import type { ReactNode } from 'react';

type ChainLinkProps = { number: number; title: string; note?: string | undefined; last?: boolean; children: ReactNode };

export function ChainLink({ number, title, note, last = false, children }: ChainLinkProps) {
  return (
    <li className={last ? 'chain__link chain__link--last' : 'chain__link'}>
      <span className="chain__mark" aria-hidden="true">
        {last ? '' : number}
      </span>
      <div className="chain__body">
        <header className="chain__head">
          <h2>{title}</h2>
          {note && <p className="small muted">{note}</p>}
        </header>
        {children}
      </div>
    </li>
  );
}
