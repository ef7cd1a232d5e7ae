// Nothing here: what will be here, who fills it, one way on. Never an illustration.
import type { ReactNode } from 'react';
import './states.css';

/** `title` says what is so ('Nog geen samenwerkingen.'), the text who changes that, `action` one button. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title binding">{title}</p>
      {children !== undefined && <p className="muted">{children}</p>}
      {action}
    </div>
  );
}
