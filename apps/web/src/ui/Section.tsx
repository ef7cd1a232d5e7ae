// A section opens with a rule, a heading and at most one line beside it. Boxes are for overlays only.
import type { ReactNode } from 'react';
import './Section.css';

type SectionProps = {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  id?: string;
  level?: 2 | 3;
  own?: boolean;
  children: ReactNode;
};

/** `own` draws the rule in the accent: this part is about the reader's municipality or next step. */
export function Section({ title, note, actions, id, level = 2, own, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={own ? 'section section--own' : 'section'} id={id}>
      <header className="section__head">
        <Heading className="section__title">{title}</Heading>
        {note !== undefined && <p className="section__note">{note}</p>}
        {actions !== undefined && <div className="section__actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
