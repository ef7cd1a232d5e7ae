// Which of one's mandates is in use. Someone with a single mandate only reads which it is.
import { addDays } from '@hanze/shared/kernel/day';
import { useId } from 'react';
import { useFormat, useText } from '../ui/language.tsx';
import { shellLabels } from './labels.ts';
import type { Mandate, Viewer } from './viewer.ts';
import './YouMenu.css';

export function ActingAs({ viewer, onActAs }: { viewer: Viewer; onActAs: (mandate: Mandate) => void }) {
  const t = useText();
  const group = useId();
  if (viewer.mandates.length === 0) return <p className="small muted">{t(shellLabels.noMandate)}</p>;
  return (
    <fieldset className="acting">
      <legend className="you__heading">{t(shellLabels.actAs)}</legend>
      {viewer.mandates.map((mandate) => (
        <label key={mandate.id} className="acting__one">
          <input
            type="radio"
            className="acting__input"
            name={group}
            checked={mandate.id === viewer.acting?.id}
            onChange={() => onActAs(mandate)}
          />
          <span>
            <b>{t(shellLabels.asRole, { role: t(mandate.role), organisation: mandate.organisation.name })}</b>
            <MandateLine mandate={mandate} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function MandateLine({ mandate: { within, until, votes } }: { mandate: Mandate }) {
  const t = useText();
  const { day } = useFormat();
  const parts = [
    within,
    votes !== undefined && t(shellLabels.votes, { n: votes }),
    // the record names the first day without it
    until && t(shellLabels.mandateUntil, { day: day(addDays(until, -1)) }),
  ];
  return <span className="acting__line">{parts.filter(Boolean).join(', ')}</span>;
}
