// The fairness of the present key for all costs of a year: what it takes to know it, or what is missing for that.
import type { Fields } from '@hanze/shared/kernel/document';
import { mostMembers } from '@hanze/shared/sharing/games/cost-game';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Loading } from '../../ui/states/Loading.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import type { Driver } from './drivers.ts';
import { driversOf } from './drivers.ts';
import { benchLabels } from './labels.ts';
import { Mix } from './Mix.tsx';
import { StableRange } from './StableRange.tsx';
import { useStudy } from './useStudy.ts';
import { Verdict } from './Verdict.tsx';
import './Bench.css';

export interface Payer {
  readonly organisationId: string;
  readonly name: string;
  readonly inhabitants?: number | null | undefined;
  readonly budget: number;
}
interface Model {
  readonly document: string;
  readonly recordedAt: string;
  readonly recordedBy?: string | null | undefined;
}
export interface Subject {
  readonly slug: string;
  readonly year: number;
  readonly payers: readonly Payer[];
  readonly model: Model;
  readonly drivers: readonly Driver[];
}
interface FairnessProps {
  slug: string;
  year: number;
  payers: readonly Payer[];
  model: Model | null | undefined;
  /** What is shared in the year, as auditors get it: the counts are in it. */
  documents: readonly string[];
  mayRecord: boolean;
}

export function Fairness({ slug, year, payers, model, documents, mayRecord }: FairnessProps) {
  const t = useText();
  const names = payers.map(({ name }) => name);
  const action = (label: string) => (
    <LinkButton to="/samenwerkingen/$slug/kostenverdeling/model" params={{ slug }} search={{ jaar: `${year}` }}>
      {label}
    </LinkButton>
  );
  const toModel = action(t(mayRecord ? benchLabels.record : benchLabels.seeModel));
  const missing = (title: string, says: string, way = toModel) => (
    <Section title={t(benchLabels.range)} note={t(benchLabels.rangeNote, { year })}>
      <Empty title={title} action={way}>
        {says}
      </Empty>
    </Section>
  );
  const known = useMemo(
    () =>
      driversOf(
        documents,
        payers.map(({ name }) => name),
      ),
    [documents, payers],
  );
  const subject = useMemo(() => model && { slug, year, payers, model, drivers: known }, [slug, year, payers, model, known]);
  if (!subject) return missing(t(benchLabels.noModel), t(benchLabels.noModelSays), mayRecord ? toModel : undefined);
  const { members } = JSON.parse(subject.model.document) as Fields & { members: string[] };
  if (members.join('\n') !== names.join('\n')) return missing(t(benchLabels.otherMembers), t(benchLabels.otherMembersSays));
  if (members.length > mostMembers) return missing(t(benchLabels.tooMany, { most: mostMembers }), t(benchLabels.tooManySays));
  return <Worked subject={subject} action={action(t(benchLabels.seeModel))} />;
}

function Worked({ subject, action }: { subject: Subject; action: ReactNode }) {
  const t = useText();
  const { model, payers, drivers, year } = subject;
  const asked = useMemo(
    () => ({
      document: model.document,
      today: payers.map(({ budget }) => BigInt(budget)),
      drivers: drivers.map(({ weights }) => weights),
    }),
    [model.document, payers, drivers],
  );
  const { studied, mixed, refused, mix } = useStudy(asked);
  const [percents, setPercents] = useState<readonly number[]>();
  const chosen = percents ? mixed : studied?.closest?.judgement;
  if (refused)
    return (
      <Section title={t(benchLabels.range)} note={t(benchLabels.rangeNote, { year })} actions={action}>
        <Notice is="look" title={t(benchLabels.notComputed)}>
          <p>{t(refused)}</p>
        </Notice>
      </Section>
    );
  if (!studied)
    return (
      <Section title={t(benchLabels.range)} note={t(benchLabels.rangeNote, { year })} actions={action}>
        <Loading what={t(benchLabels.computing)} lines={8} />
      </Section>
    );
  return (
    <>
      <StableRange subject={subject} studied={studied} chosen={chosen} action={action} />
      <Section title={t(benchLabels.verdict)} note={t(benchLabels.now)}>
        <Verdict verdict={studied.verdicts.today} studied={studied} />
      </Section>
      {studied.closest && (
        <Mix
          subject={subject}
          studied={studied}
          closest={studied.closest}
          chosen={chosen}
          onMix={(next) => {
            setPercents(next);
            if (next) mix(next);
          }}
        />
      )}
    </>
  );
}
