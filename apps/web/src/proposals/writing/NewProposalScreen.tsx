// Writing a new proposal: a draft that stays on this machine until it is saved for one's own side.
import { votingBodies } from '@hanze/shared/partnerships/bodies';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { NewProposalQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useCommand } from '../../graphql/useCommand.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { mayRun, useOwnMandate } from '../../identity/useOwnMandate.ts';
import { useDraft } from '../../ui/drafts.ts';
import { Restored } from '../../ui/fields/Restored.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { useToday } from '../../ui/today.ts';
import { proposalLabels } from '../labels.ts';
import { textInput } from '../says.ts';
import { writingLabels } from '../writing-labels.ts';
import { stepNamed } from './steps.ts';
import { blank, changesInput } from './writing.ts';
import { WritingForm } from './WritingForm.tsx';

const NewProposal = graphql(`
  query NewProposal($slug: String!, $day: Day!) {
    partnership(slug: $slug, on: $day) {
      id
      shortName
      bodies {
        id
        kind
        name
      }
      participants(first: 100, on: $day) {
        nodes {
          organisationId
          organisationName
        }
      }
    }
  }
`);

const DraftProposal = graphql(`
  mutation DraftProposal($input: DraftProposalInput!) {
    draftProposal(input: $input) {
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

const here = '/framed/samenwerkingen/$slug/voorstellen/nieuw';

export function NewProposalScreen() {
  const t = useText();
  const { slug } = useParams({ from: here });
  const answer = useScreen(NewProposal, { slug, day: useToday() }, { shows: ['Body', 'Participation'] });
  return (
    <Screen answer={answer} lines={10}>
      {({ partnership }) =>
        partnership ? (
          <Page slug={slug} partnership={partnership} />
        ) : (
          <NotThere action={<LinkButton to="/samenwerkingen">{t(proposalLabels.toPartnership)}</LinkButton>} />
        )
      }
    </Screen>
  );
}

type Partnership = NonNullable<NewProposalQuery['partnership']>;

function Page({ slug, partnership }: { slug: string; partnership: Partnership }) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { stap } = useSearch({ from: here });
  const mandate = useOwnMandate();
  const bodies = partnership.bodies
    .filter(({ kind }) => votingBodies.some((voting) => voting === kind))
    .map(({ id, name }) => ({ key: id, name }));
  const draft = useDraft(`proposal-new-${partnership.id}`, blank(bodies.length === 1 ? bodies[0]!.key : '', language));
  const { run, busy, problems } = useCommand(DraftProposal);
  const cannot = mandate && !mayRun('draftProposal', mandate.role);
  return (
    <>
      <PageHead over={partnership.shortName} title={t(writingLabels.newTitle)} conclusion={t(writingLabels.newSays)} />
      {cannot && (
        <Notice is="look" title={t(writingLabels.mayNot)}>
          <p>{t(writingLabels.mayNotSays)}</p>
        </Notice>
      )}
      {draft.restored && <Restored onStartOver={draft.clear} />}
      <WritingForm
        label={t(writingLabels.newTitle)}
        slug={slug}
        draft={draft}
        step={stepNamed(stap)}
        problems={problems}
        busy={busy}
        bodies={bodies}
        partnershipId={partnership.id}
        changesNow=""
        participants={partnership.participants.nodes.map(({ organisationId, organisationName }) => ({
          id: organisationId,
          name: organisationName,
        }))}
        onSave={(says) =>
          void run({
            input: { partnershipId: partnership.id, bodyId: draft.values.bodyId, ...textInput(says), ...changesInput(draft.values) },
          }).then((made) => {
            if (!made) return;
            draft.clear();
            void navigate({ to: '/samenwerkingen/$slug/voorstellen/$nr', params: { slug, nr: made.code } });
          })
        }
        back={
          <LinkButton kind="quiet" to="/samenwerkingen/$slug/voorstellen" params={{ slug }}>
            {t(writingLabels.back)}
          </LinkButton>
        }
      />
    </>
  );
}
