// Promises of one decision: to whom, from what to what, what was measured, when and by whom, and how it stands.
import { toNumber } from '@hanze/shared/kernel/rational';
import { daysBetween } from '@hanze/shared/kernel/day';
import { measurementDue } from '@hanze/shared/sharing/benefits/due';
import { realisedOn } from '@hanze/shared/sharing/benefits/realised';
import { type BenefitState, benefitStates, stateName } from '@hanze/shared/sharing/benefits/states';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { type State, Status } from '../../ui/Status.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { benefitLabels } from './labels.ts';
import { figureOf, type Line } from './lines.ts';

const signOf: Readonly<Record<BenefitState, State>> = {
  kept: 'ok',
  partly: 'look',
  missed: 'late',
  unmeasured: 'none',
  later: 'busy',
};

interface PromiseTableProps {
  label: string;
  lines: readonly Line[];
  today: string;
  own: string | null | undefined;
  slug: string;
  chosen?: string | undefined;
}

export function PromiseTable({ label, lines, today, own, slug, chosen }: PromiseTableProps) {
  const t = useText();
  const columns: Column<Line>[] = [
    { key: 'promise', head: t(benefitLabels.promise), cell: (line) => <Promised line={line} slug={slug} /> },
    { key: 'promised', head: t(benefitLabels.promised), cell: (line) => <Target line={line} /> },
    { key: 'measured', head: t(benefitLabels.measured), cell: (line) => <Measured line={line} today={today} /> },
    { key: 'state', head: t(benefitLabels.standing), cell: (line) => <Standing line={line} today={today} /> },
  ];
  return (
    <div className="benefit-promises">
      <Table
        label={label}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        own={({ organisationId }) => organisationId === own}
        chosen={({ id }) => id === chosen}
      />
    </div>
  );
}

function Promised({ line, slug }: { line: Line; slug: string }) {
  const t = useText();
  return (
    <>
      <Link
        to="/samenwerkingen/$slug/baten"
        params={{ slug }}
        search={(now: object) => ({ ...now, baat: line.id })}
        resetScroll={false}
        whole
      >
        {line.description}
      </Link>{' '}
      {realisedOn(line, line.decidedOn).outlook === 'worse' && <Tag>{t(benefitLabels.burdenTag)}</Tag>}
      <span className="benefit-under">
        {line.organisationName}, {line.department}
      </span>
    </>
  );
}

function Target({ line: { baseline, target, targetOn, unit } }: { line: Line }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const to = figureOf(target, unit, language);
  return (
    <>
      {baseline === null ? t(benefitLabels.toTarget, { to }) : t(benefitLabels.fromTo, { from: figureOf(baseline, unit, language), to })}
      <span className="benefit-under">{t(benefitLabels.byWhen, { day: format.day(targetOn) })}</span>
    </>
  );
}

function Measured({ line, today }: { line: Line; today: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { measured } = realisedOn(line, today);
  const said = line.measurements.find(({ id }) => id === measured?.id);
  if (!said) return <Missing word={t(benefitStates.unmeasured)} />;
  return (
    <>
      {figureOf(said.value, line.unit, language)}
      <span className="benefit-under">
        {t(benefitLabels.measuredBy, { day: format.day(said.on), who: said.measuredByName ?? t(benefitLabels.someone) })}
      </span>
    </>
  );
}

function Standing({ line, today }: { line: Line; today: string }) {
  const t = useText();
  const format = useFormat();
  const { state, progress, outlook } = realisedOn(line, today);
  const due = measurementDue(line);
  const late = due !== null && daysBetween(due, today) > 0;
  return (
    <>
      <Status is={signOf[state]} word={t(stateName(state, outlook))} />
      {progress !== null && outlook === 'better' && (
        <span className="benefit-under">{t(benefitLabels.part2, { percent: format.percent(toNumber(progress)) })}</span>
      )}
      {late && <span className="benefit-under benefit-under--late">{t(benefitLabels.lateBy, { days: format.daysLeft(today, due) })}</span>}
    </>
  );
}
