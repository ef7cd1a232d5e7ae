// Writing on: one edition after another, with what a change does to positions, and merging with what someone else saved meanwhile.
import { materialChanges, proposalParts } from '@hanze/shared/proposals/parts';
import { enumerate } from '@hanze/shared/kernel/text';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReviseProposalPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useCommand } from '../../graphql/useCommand.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { useDraft } from '../../ui/drafts.ts';
import { Restored } from '../../ui/fields/Restored.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { proposalLabels } from '../labels.ts';
import { saysOf, textInput } from '../says.ts';
import { writingLabels } from '../writing-labels.ts';
import { MergePanel } from './MergePanel.tsx';
import { stepNamed } from './steps.ts';
import { changesInput, said, withText, written } from './writing.ts';
import { WritingForm } from './WritingForm.tsx';

const ReviseProposalPage = graphql(`
  query ReviseProposalPage($slug: String!, $code: String!) {
    partnership(slug: $slug) {
      id
    }
    changeSet(slug: $slug, code: $code) {
      id
      document
    }
    proposal(slug: $slug, code: $code) {
      id
      code
      title
      state
      edition
      tabledAt
      viewerCan
      editions {
        id
        edition
        writtenByName
        says {
          ...ProposalSays
        }
      }
      positions {
        organisationId
        organisationName
        stance
        edition
        changedSince
      }
    }
  }
`);

const ReviseProposal = graphql(`
  mutation ReviseProposal($input: ReviseProposalInput!) {
    reviseProposal(input: $input) {
      __typename
      ... on Proposal {
        id
        code
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const here = '/framed/samenwerkingen/$slug/voorstellen/$nr/schrijven';

export function ReviseScreen() {
  const t = useText();
  const { slug, nr } = useParams({ from: here });
  const answer = useScreen(ReviseProposalPage, { slug, code: nr }, { shows: ['Proposal', 'ProposalEdition', 'Position'] });
  const toProposal = (
    <LinkButton kind="quiet" to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug, nr }}>
      {t(writingLabels.back)}
    </LinkButton>
  );
  return (
    <Screen answer={answer} lines={10}>
      {({ proposal, partnership, changeSet }) =>
        !proposal ? (
          <NotThere
            action={
              <LinkButton to="/samenwerkingen/$slug/voorstellen" params={{ slug }}>
                {t(proposalLabels.toList)}
              </LinkButton>
            }
          />
        ) : proposal.viewerCan.includes('reviseProposal') ? (
          <Page
            key={proposal.id}
            slug={slug}
            proposal={proposal}
            partnershipId={partnership?.id ?? ''}
            changes={changeSet?.document ?? ''}
          />
        ) : (
          <Empty title={t(writingLabels.mayNot)} action={toProposal}>
            {t(writingLabels.mayNotSays)}
          </Empty>
        )
      }
    </Screen>
  );
}

type Found = NonNullable<ReviseProposalPageQuery['proposal']>;

type PageProps = { slug: string; proposal: Found; partnershipId: string; changes: string };

function Page({ slug, proposal, partnershipId, changes }: PageProps) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { stap } = useSearch({ from: here });
  const { id, code, edition, editions, positions } = proposal;
  const newest = editions.find((each) => each.edition === edition) ?? editions[0]!;
  const now = saysOf(newest.says);
  const draft = useDraft(`proposal-${id}`, {
    bodyId: '',
    edition: String(edition),
    changes,
    changesBefore: changes,
    ...written(now, language),
  });
  const { run, busy, problems } = useCommand(ReviseProposal);
  const began = editions.find((each) => String(each.edition) === draft.values.edition);
  const behind = draft.values.edition !== String(edition);
  const says = said(draft.values, language);
  const names = new Map(positions.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  const toProposal = { to: '/samenwerkingen/$slug/voorstellen/$nr', params: { slug, nr: code } } as const;
  return (
    <>
      <PageHead
        over={t(proposalLabels.over, { code, edition })}
        title={proposal.title}
        conclusion={t(writingLabels.reviseSays, { edition: Number(draft.values.edition) })}
      />
      {proposal.state !== 'draft' && (
        <Notice is="look" title={t(writingLabels.wasTabled)}>
          <p>{t(writingLabels.wasTabledSays)}</p>
        </Notice>
      )}
      {draft.restored && <Restored onStartOver={draft.clear} />}
      {behind ? (
        <MergePanel
          key={edition}
          base={began ? saysOf(began.says) : now}
          mine={says}
          theirs={now}
          edition={edition}
          who={newest.writtenByName}
          names={names}
          onMerged={(merged) => draft.put(withText(draft.values, merged, edition, language))}
        />
      ) : (
        <Seals before={now} after={says} positions={positions} />
      )}
      <WritingForm
        label={t(writingLabels.change)}
        slug={slug}
        draft={draft}
        step={stepNamed(stap)}
        partnershipId={partnershipId}
        changesNow={changes}
        problems={problems}
        busy={busy}
        unavailable={behind ? t(writingLabels.newerSays) : undefined}
        participants={positions.map(({ organisationId, organisationName }) => ({ id: organisationId, name: organisationName }))}
        onSave={(text) =>
          void run({ input: { id, edition: Number(draft.values.edition), ...textInput(text), ...changesInput(draft.values) } }).then(
            (made) => {
              if (!made) return;
              draft.clear();
              void navigate(toProposal);
            },
          )
        }
        back={
          <LinkButton kind="quiet" {...toProposal}>
            {t(writingLabels.back)}
          </LinkButton>
        }
      />
    </>
  );
}

type SealsProps = { before: ReturnType<typeof saysOf>; after: ReturnType<typeof saysOf>; positions: Found['positions'] };

/** What saving this would do to the positions that stand, said before it is done. */
function Seals({ before, after, positions }: SealsProps) {
  const t = useText();
  const language = useLanguage();
  const standing = positions.filter(({ stance, changedSince }) => stance && changedSince.length === 0).length;
  if (standing === 0) return null;
  const changed = materialChanges(before, after);
  return changed.length === 0 ? (
    <p className="small muted">{t(writingLabels.breaksNot)}</p>
  ) : (
    <Notice
      is="look"
      title={t(writingLabels.breaks, {
        count: standing,
        parts: enumerate(
          changed.map((part) => t(proposalParts[part].label).toLowerCase()),
          language,
        ),
      })}
    />
  );
}
