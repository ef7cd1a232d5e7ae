// The mandates of a person over time: what holds, what is coming, what was and why it ended.
import { useState } from 'react';
import type { MandateTimesFragment } from '../../graphql/generated/graphql.ts';
import { addDays } from '@hanze/shared/kernel/day';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Status } from '../../ui/Status.tsx';
import { placesOf, roleLabel } from '../mandate-words.ts';
import { EndMandateDialog } from './EndMandateDialog.tsx';
import { peopleLabels } from './labels.ts';
import { byStanding, standingInWords } from './mandate-times.ts';
import './People.css';

export function MandateList({ name, mandates }: { name: string; mandates: readonly MandateTimesFragment[] }) {
  const t = useText();
  const format = useFormat();
  const [ending, setEnding] = useState<MandateTimesFragment>();
  if (mandates.length === 0) return <Empty title={t(peopleLabels.mandatesNone)} />;
  const said = (mandate: MandateTimesFragment) => `${t(roleLabel(mandate.role))} ${placesOf(mandate)}`;
  return (
    <>
      <ul className="mandates">
        {byStanding(mandates).map((mandate) => {
          const { standing } = mandate;
          const { is, word, reason } = standingInWords(standing, t, format);
          const mayEnd = mandate.viewerCan.includes('endMandate') && (standing.state === 'holds' || standing.state === 'not-yet');
          return (
            <li key={mandate.id} className="mandates__one">
              <b>{said(mandate)}</b>
              <span className="small">{format.period(mandate.from, mandate.until ? addDays(mandate.until, -1) : null)}</span>
              <span className="small">
                <Status is={is} word={word} /> {reason}
              </span>
              {mayEnd && (
                <span>
                  <Button kind="quiet" aria-label={`${t(peopleLabels.end)}: ${said(mandate)}`} onClick={() => setEnding(mandate)}>
                    {t(peopleLabels.end)}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {ending && <EndMandateDialog name={name} mandate={said(ending)} id={ending.id} onClose={() => setEnding(undefined)} />}
    </>
  );
}
