// What every participant may pay at least and at most so that everyone stays, and where the keys lie in it: one sentence, a drawing, a table.
import { enumerate } from '@hanze/shared/kernel/text';
import type { Judgement } from '@hanze/shared/sharing/fairness/study';
import type { ReactNode } from 'react';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import type { Subject } from './Fairness.tsx';
import { benchLabels } from './labels.ts';
import { MarkOf, type MarkKind, RangeChart } from './RangeChart.tsx';
import { RangeTable } from './RangeTable.tsx';
import type { Studied } from './study-messages.ts';

export interface RangeRow {
  readonly name: string;
  readonly own: boolean;
  readonly least: number;
  readonly most: number;
  readonly alone: number;
  readonly marks: readonly { readonly kind: MarkKind; readonly at: number }[];
}

interface StableRangeProps {
  subject: Subject;
  studied: Studied;
  /** The mix that is tried; not there while it is being worked out. */
  chosen: Judgement | undefined;
  action: ReactNode;
}

export function StableRange({ subject: { payers, year, model }, studied, chosen, action }: StableRangeProps) {
  const t = useText();
  const format = useFormat();
  const own = useOwnMandate()?.organisationId;
  const { ranges, alone, verdicts, total, names } = studied;
  const perHead = payers.every(({ inhabitants }) => inhabitants);
  // cents per inhabitant, so that large and small fit on one scale; where a count is missing, in euros
  const scaled = (cents: bigint, place: number) => Number(cents) / (perHead ? payers[place]!.inhabitants! : 1);
  const kinds: readonly [MarkKind, Judgement | undefined][] = [
    ['now', verdicts.today],
    ['mix', chosen],
    ['shapley', verdicts.shapley],
    ['nucleolus', verdicts.nucleolus],
  ];
  const rows = names.map(
    (name, place): RangeRow => ({
      name,
      own: payers[place]!.organisationId === own,
      least: scaled(ranges[place]![0], place),
      most: scaled(ranges[place]![1], place),
      alone: scaled(alone[place]!, place),
      marks: kinds.flatMap(([kind, verdict]) => (verdict ? [{ kind, at: scaled(verdict.cents[place]!, place) }] : [])),
    }),
  );
  const budget = payers.reduce((sum, payer) => sum + payer.budget, 0);
  const gap = Math.abs(budget - Number(total));
  const by = model.recordedBy ? t(benchLabels.by, { name: model.recordedBy }) : '';
  return (
    <Section title={t(benchLabels.range)} note={t(benchLabels.rangeNote, { year })} actions={action}>
      <div className="range">
        <p className="binding cost-sentence">
          <Conclusion rows={rows} studied={studied} perHead={perHead} />
        </p>
        {gap > 0 && (
          <Notice
            is="look"
            title={t(benchLabels.differs, { model: format.money(Number(total)), budget: format.money(budget), gap: format.money(gap) })}
          />
        )}
        <p className="muted small">{t(perHead ? benchLabels.perHeadUnit : benchLabels.euroUnit)}</p>
        <ul className="range__legend">
          {kinds.map(([kind]) => (
            <li key={kind}>
              <MarkOf kind={kind} /> {t(benchLabels[kind])}
            </li>
          ))}
          <li>
            <span className="range__band-key" aria-hidden="true" /> {t(benchLabels.band)}
          </li>
          <li>
            <span className="range__alone-key" aria-hidden="true" /> {t(benchLabels.alone).toLowerCase()}
          </li>
        </ul>
        <RangeChart rows={rows} perHead={perHead} />
        <p className="muted small">{t(benchLabels.explained)}</p>
        <RangeTable rows={rows} perHead={perHead} verdicts={kinds} />
        <p className="muted small">
          {t(benchLabels.source, { year, groups: format.count(2 ** names.length - 1), by, on: format.day(model.recordedAt.slice(0, 10)) })}
        </p>
      </div>
    </Section>
  );
}

function Conclusion({ rows, studied, perHead }: { rows: readonly RangeRow[]; studied: Studied; perHead: boolean }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { outside, inCore } = studied.verdicts.today;
  if (studied.empty) return `${t(benchLabels.emptyCore)} ${t(studied.empty)}`;
  if (outside.length === 0) return t(inCore ? benchLabels.allInside : benchLabels.insideButBlocked);
  if (outside.length > 1)
    return t(benchLabels.severalOutside, {
      names: enumerate(
        outside.map((place) => rows[place]!.name),
        language,
      ),
    });
  const { name, marks, least, most } = rows[outside[0]!]!;
  const said = (amount: number) =>
    perHead ? `${format.money(Math.round(amount))} ${language === 'nl' ? 'per inwoner' : 'per inhabitant'}` : format.euros(amount);
  const at = marks[0]!.at;
  const facts = { name, now: said(at), least: said(least), most: said(most) };
  return t(at < least ? benchLabels.onlyBelow : benchLabels.onlyAbove, facts);
}
