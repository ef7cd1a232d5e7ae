// Two columns: the evidence, and beside it what belongs to the reader. One column on a tablet.
import type { ReactNode } from 'react';
import './Split.css';

export function Split({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="split">
      <div className="split__main">{children}</div>
      <div className="split__side">{side}</div>
    </div>
  );
}
