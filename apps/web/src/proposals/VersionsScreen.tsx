// Every edition of a proposal beside the one before: what changed, word by word, and whether it touched the substance.
import { changedParts, materialChanges, proposalParts } from '@hanze/shared/proposals/parts';
import { useParams } from '@tanstack/react-router';
import type { VersionsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useLanguage, useText, voiceIn } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { type Names, readable } from './readable.ts';
import { saysOf } from './says.ts';
import { TextDiff } from './TextDiff.tsx';
import { writingLabels } from './writing-labels.ts';

const Versions = graphql(`
  query Versions($slug: String!, $code: String!) {
    proposal(slug: $slug, code: $code) {
      id
      code
      title
      editions {
        id
        edition
        writtenByName
        at
        says {
          ...ProposalSays
        }
      }
      positions {
        organisationId
        organisationName
      }
    }
  }
`);

type Editions = NonNullable<VersionsQuery['proposal']>['editions'];

export function VersionsScreen() {
  const t = useText();
  const { slug, nr } = useParams({ from: '/framed/samenwerkingen/$slug/voorstellen/$nr/versies' });
  const answer = useScreen(Versions, { slug, code: nr }, { shows: ['Proposal', 'ProposalEdition'] });
  const back = (
    <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug, nr }}>
      {t(writingLabels.toProposal)}
    </LinkButton>
  );
  return (
    <Screen answer={answer} lines={10}>
      {({ proposal }) =>
        proposal ? (
          <>
            <PageHead
              over={proposal.code}
              title={t(writingLabels.versionsOf, { title: proposal.title })}
              conclusion={t(writingLabels.versionsSay, { n: proposal.editions.length })}
              actions={back}
            />
            {proposal.editions.map(({ id, edition }, place) => (
              <OneEdition
                key={id}
                editions={proposal.editions}
                place={place}
                title={t(writingLabels.version, { n: edition })}
                names={new Map(proposal.positions.map(({ organisationId, organisationName }) => [organisationId, organisationName]))}
              />
            ))}
          </>
        ) : (
          <NotThere action={back} />
        )
      }
    </Screen>
  );
}

type OneEditionProps = { editions: Editions; place: number; title: string; names: Names };

function OneEdition({ editions, place, title, names }: OneEditionProps) {
  const t = useText();
  const format = useFormat();
  const voice = voiceIn(useLanguage());
  const { says, writtenByName, at } = editions[place]!;
  const before = editions[place + 1];
  const [was, is] = [before && saysOf(before.says), saysOf(says)];
  const material = was ? materialChanges(was, is) : [];
  return (
    <Section title={title} note={`${writtenByName ?? t(writingLabels.someone)}, ${format.moment(at)}`}>
      {!was && <p className="muted">{t(writingLabels.firstVersion)}</p>}
      {was && changedParts(was, is).length === 0 && <p className="muted">{t(writingLabels.sameWords)}</p>}
      {was &&
        changedParts(was, is).map((part) => (
          <div key={part} className="merge__part">
            <h3>
              {t(proposalParts[part].label)} {material.includes(part) && <Tag>{t(writingLabels.material)}</Tag>}
            </h3>
            <TextDiff before={readable(part, was, names, voice)} after={readable(part, is, names, voice)} />
          </div>
        ))}
    </Section>
  );
}
