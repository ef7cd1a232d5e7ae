// What changed between two versions of an agreement: per clause, with the words that came and went, in the text and in plain words.
import { type ClauseDifference, counted, difference } from '@hanze/shared/agreements/difference';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { AgreementDifferenceQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { ToRegister } from './AgreementScreen.tsx';
import { ChangedClause, type View } from './ChangedClause.tsx';
import { registerLabels } from './register-labels.ts';

const AgreementDifference = graphql(`
  query AgreementDifference($slug: String!, $id: ID!, $before: Int!, $after: Int!) {
    agreement(slug: $slug, id: $id) {
      id
      title
    }
    before: agreementVersion(agreementId: $id, number: $before) {
      id
      number
      clauses {
        id
        key
        number
        chapter
        title
        legal
        plain
      }
    }
    after: agreementVersion(agreementId: $id, number: $after) {
      id
      number
      clauses {
        id
        key
        number
        chapter
        title
        legal
        plain
      }
    }
  }
`);

type Version = NonNullable<AgreementDifferenceQuery['after']>;

export function DifferenceScreen() {
  const from = '/framed/samenwerkingen/$slug/overeenkomsten/$id/verschil';
  const { slug, id } = useParams({ from });
  const { van = '1', tot = '2' } = useSearch({ from });
  const answer = useScreen(AgreementDifference, { slug, id, before: Number(van), after: Number(tot) }, { shows: ['AgreementVersion'] });
  return (
    <Screen answer={answer} lines={12}>
      {({ agreement, before, after }) =>
        agreement && before && after ? (
          <Page slug={slug} agreement={agreement} before={before} after={after} />
        ) : (
          <NotThere action={<ToRegister slug={slug} />} />
        )
      }
    </Screen>
  );
}

type PageProps = { slug: string; agreement: { id: string; title: string }; before: Version; after: Version };

function Page({ slug, agreement: { id, title }, before, after }: PageProps) {
  const t = useText();
  const [view, choose] = useState<View>('both');
  const differences = difference(before.clauses, after.clauses);
  const moved = differences.filter(({ is }) => is !== 'same');
  const counts = counted(differences);
  return (
    <>
      <PageHead
        title={t(registerLabels.differenceTitle, { title })}
        conclusion={t(registerLabels.differenceSays, { from: before.number, to: after.number, ...counts })}
        actions={
          <LinkButton to="/samenwerkingen/$slug/overeenkomsten/$id" params={{ slug, id }} search={{ versie: String(after.number) }}>
            {t(registerLabels.toAgreement)}
          </LinkButton>
        }
      />
      <Section
        title={t(registerLabels.text)}
        note={t(registerLabels.sameOnes, { n: counts.same })}
        actions={
          <Segmented
            label={t(registerLabels.show)}
            value={view}
            onChange={choose}
            options={(['old', 'both', 'new'] as const).map((key) => ({ key, name: t(registerLabels[key]) }))}
          />
        }
      >
        {moved
          .filter((each) => isIn(each, view))
          .map((each) => (
            <ChangedClause key={(each.after ?? each.before).key} difference={each} view={view} />
          ))}
      </Section>
    </>
  );
}

const isIn = ({ is }: ClauseDifference, view: View): boolean =>
  !(view === 'old' && is === 'added') && !(view === 'new' && is === 'removed');
