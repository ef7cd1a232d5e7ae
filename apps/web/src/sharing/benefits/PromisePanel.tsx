// One promise with everything that was measured of it, and the form to measure it for whoever may.
import { measurementDue } from '@hanze/shared/sharing/benefits/due';
import { isPromiseKind, promiseKinds } from '@hanze/shared/proposals/promise-kinds';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Panel } from '../../ui/overlays/Panel.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { benefitLabels } from './labels.ts';
import { figureOf, type Line } from './lines.ts';
import { MeasureForm } from './MeasureForm.tsx';

export function PromisePanel({ line, onClose }: { line: Line; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [corrects, correct] = useState<string>();
  const [done, setDone] = useState(false);
  const { kind, department, owner, unit, baseline, target, targetOn, measurements, organisationName } = line;
  const due = measurementDue(line);
  const wrong = measurements.find(({ id }) => id === corrects);
  const may = line.viewerCan.includes('measureBenefit');
  const finish = () => {
    setDone(true);
    correct(undefined);
  };
  return (
    <Panel title={line.description} over={organisationName} onClose={onClose}>
      <Facts
        rows={[
          [t(benefitLabels.kind), isPromiseKind(kind) ? t(promiseKinds[kind].label) : kind],
          [t(benefitLabels.where), department],
          [t(benefitLabels.owner), owner ?? <Missing />],
          [t(benefitLabels.baselineFact), baseline === null ? t(benefitLabels.noBaseline) : figureOf(baseline, unit, language)],
          [t(benefitLabels.targetFact), `${figureOf(target, unit, language)}, ${t(benefitLabels.byWhen, { day: format.day(targetOn) })}`],
          [t(benefitLabels.nextDue), due === null ? t(benefitLabels.followed) : format.day(due)],
        ]}
      />
      <Section title={t(benefitLabels.history)} level={3}>
        {measurements.length === 0 ? (
          <p className="muted">{t(benefitLabels.noHistory)}</p>
        ) : (
          <History line={line} may={may} onCorrect={correct} />
        )}
      </Section>
      {done && <Notice is="ok" live title={t(benefitLabels.done)} />}
      {may && (
        <Section
          title={wrong ? t(benefitLabels.correctTitle, { value: figureOf(wrong.value, unit, language) }) : t(benefitLabels.measureTitle)}
          level={3}
          own
          actions={
            wrong && (
              <Button kind="quiet" onClick={() => correct(undefined)}>
                {t(benefitLabels.notCorrect)}
              </Button>
            )
          }
        >
          <MeasureForm key={wrong?.id ?? 'new'} line={line} corrects={wrong} onDone={finish} />
        </Section>
      )}
    </Panel>
  );
}

function History({ line: { measurements, unit }, may, onCorrect }: { line: Line; may: boolean; onCorrect: (id: string) => void }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const corrected = new Set(measurements.map(({ correctsId }) => correctsId));
  return (
    <ol className="benefit-history">
      {measurements.toReversed().map(({ id, value, on, source, note, measuredByName }) => (
        <li key={id}>
          <p>
            {corrected.has(id) ? <del>{figureOf(value, unit, language)}</del> : <strong>{figureOf(value, unit, language)}</strong>}{' '}
            {corrected.has(id) && <Tag>{t(benefitLabels.putRight)}</Tag>}
          </p>
          <p className="small muted">
            {t(benefitLabels.measuredBy, { day: format.day(on), who: measuredByName ?? t(benefitLabels.someone) })}
          </p>
          <p className="small">{source}</p>
          {note && <p className="small binding">{note}</p>}
          {may && !corrected.has(id) && (
            <Button kind="quiet" onClick={() => onCorrect(id)}>
              {t(benefitLabels.correction)}
              <span className="unseen"> {figureOf(value, unit, language)}</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
