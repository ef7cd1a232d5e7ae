// The bodies of a partnership on the day: who sits in them and how heavy each vote weighs.
import { factsOf, isLegalForm } from '@hanze/shared/partnerships/legal-forms';
import { enumerate } from '@hanze/shared/kernel/text';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { actLabels } from './act-labels.ts';
import type { PartnershipActs } from './acts.ts';
import { Body } from './Body.tsx';
import { pageLabels } from './page-labels.ts';
import { bodyKindName, lower } from './words.ts';

const PartnershipBodies = graphql(`
  fragment PartnershipBodies on Partnership {
    legalForm
    bodies(on: $day) {
      id
      ...BodyWithSeats
    }
  }
`);

type BodiesProps = {
  partnership: FragmentType<typeof PartnershipBodies>;
  note: string | undefined;
  own: string | null | undefined;
  acts: PartnershipActs;
};

export function Bodies({ partnership, note, own, acts }: BodiesProps) {
  const t = useText();
  const language = useLanguage();
  const { legalForm, bodies } = unmask(PartnershipBodies, partnership);
  const demands = isLegalForm(legalForm) ? factsOf(legalForm).demands.map((kind) => lower(bodyKindName(kind, t))) : [];
  const define = acts.can('defineBody') && <Button onClick={() => acts.begin({ kind: 'defineBody' })}>{t(actLabels.defineBody)}</Button>;
  return (
    <Section title={t(pageLabels.bodies)} note={note} actions={define}>
      {bodies.length === 0 ? (
        <Empty title={t(pageLabels.noBodies)}>{t(pageLabels.noBodiesSays, { demands: enumerate(demands, language) })}</Empty>
      ) : (
        bodies.map((body) => <Body key={body.id} body={body} own={own} acts={acts} />)
      )}
    </Section>
  );
}
