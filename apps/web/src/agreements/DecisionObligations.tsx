// What a decision asks: the conditions it waits for and the promises made beside it, each with who, until when and what shows it.
import { graphql } from '../graphql/graphql.ts';
import type { DecisionObligationsQuery } from '../graphql/generated/graphql.ts';
import { useScreen } from '../graphql/useScreen.ts';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Tag } from '../ui/Tag.tsx';
import { obligationLabels } from './labels.ts';
import { ObligationActs } from './ObligationActs.tsx';
import { ObligationStatus } from './ObligationsScreen.tsx';

const Asked = graphql(`
  query DecisionObligations($slug: String!, $code: String!) {
    decisionObligations(slug: $slug, code: $code) {
      id
      text
      standing
      condition
      ownerName
      ownerPerson
      askedByName
      dueOn
      evidence
      proof
      settledByName
      viewerCan
    }
    partnership(slug: $slug) {
      id
      participants(first: 100) {
        nodes {
          organisationId
          organisationName
        }
      }
    }
  }
`);

export type Asked = DecisionObligationsQuery['decisionObligations'][number];
export type Participant = { organisationId: string; organisationName: string };

export function DecisionObligations({ slug, code }: { slug: string; code: string }) {
  const t = useText();
  const { data } = useScreen(Asked, { slug, code }, { shows: ['Obligation', 'Resolution'] });
  const asked = data?.decisionObligations ?? [];
  if (asked.length === 0) return null;
  const waits = asked.filter(({ condition, standing }) => condition && (standing === 'open' || standing === 'late')).length;
  return (
    <Section title={t(obligationLabels.ofDecision)}>
      <div className="stack">
        {waits > 0 && <Notice is="look" title={t(obligationLabels.waits, { n: waits })} />}
        {asked.map((obligation) => (
          <One key={obligation.id} obligation={obligation} participants={data?.partnership?.participants.nodes ?? []} />
        ))}
      </div>
    </Section>
  );
}

function One({ obligation, participants }: { obligation: Asked; participants: readonly Participant[] }) {
  const t = useText();
  const format = useFormat();
  const { text, standing, condition, ownerName, ownerPerson, askedByName, dueOn, evidence, proof, settledByName } = obligation;
  return (
    <article className="stack">
      <h3>{text}</h3>
      <p>
        <Tag>{t(condition ? obligationLabels.condition : obligationLabels.promise)}</Tag> <ObligationStatus standing={standing} />
      </p>
      <Facts
        rows={[
          ...(askedByName ? [[t(obligationLabels.asked), askedByName] as const] : []),
          [t(obligationLabels.owner), `${ownerName ?? t(obligationLabels.office)}: ${ownerPerson ?? t(obligationLabels.nobody)}`],
          [t(obligationLabels.due), dueOn ? format.day(dueOn) : t(obligationLabels.noDay)],
          ...(evidence ? [[t(obligationLabels.evidence), evidence] as const] : []),
          ...(proof ? [[t(obligationLabels.proof), settledByName ? `${proof} (${settledByName})` : proof] as const] : []),
        ]}
      />
      <ObligationActs obligation={obligation} participants={participants} />
    </article>
  );
}
