// Who takes part, under which mandates: a list to search, a person beside it, and the way to invite somebody.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { cursorOf, pagesOf } from '../../graphql/pages.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { Filters } from '../../ui/fields/Filters.tsx';
import { TypedSearch } from '../../ui/fields/TypedSearch.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { WithPanel } from '../../ui/overlays/Panel.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Pagination } from '../../ui/tables/Pagination.tsx';
import { useViewer } from '../viewer.ts';
import { InvitePanel } from './InvitePanel.tsx';
import { inviteLabels, peopleLabels } from './labels.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import './People.css';

const People = graphql(`
  query People($search: String, $after: String, $first: Int!) {
    people(first: $first, search: $search, after: $after) {
      totalCount
      nodes {
        id
        ...PersonRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const pageSize = 50;

/** In the place of a person's id: the form for somebody new. */
const somebodyNew = 'uitnodigen';

export function PeopleScreen() {
  const t = useText();
  const { count } = useFormat();
  const { zoek, na, persoon } = useSearch({ from: '/framed/mensen' });
  const navigate = useNavigate({ from: '/mensen' });
  const { viewerCan } = useViewer();
  const answer = useScreen(
    People,
    { search: zoek ?? null, after: cursorOf(na), first: pageSize },
    { shows: ['Person', 'Mandate', 'Invitation'] },
  );
  const found = answer.data?.people;
  const close = useCallback(() => void navigate({ search: (now) => ({ ...now, persoon: undefined }), resetScroll: false }), [navigate]);
  const find = (word: string | undefined) => void navigate({ search: { zoek: word, persoon }, replace: true });
  const panel =
    persoon === somebodyNew ? <InvitePanel onClose={close} /> : persoon ? <PersonPanel key={persoon} id={persoon} onClose={close} /> : null;
  return (
    <>
      <PageHead
        title={t(peopleLabels.title)}
        conclusion={found && t(peopleLabels.conclusion, { n: found.totalCount, count: count(found.totalCount), narrowed: Boolean(zoek) })}
        actions={
          viewerCan.includes('invitePerson') && (
            <LinkButton to="/mensen" search={(now) => ({ ...now, persoon: somebodyNew })} kind="primary" resetScroll={false}>
              {t(inviteLabels.invite)}
            </LinkButton>
          )
        }
      />
      <div className="people">
        <WithPanel panel={panel}>
          <Filters label={t(peopleLabels.filter)}>
            <TypedSearch label={t(peopleLabels.search)} value={zoek} onChange={find} />
          </Filters>
          <Screen answer={answer}>
            {({ people }) =>
              people.totalCount === 0 ? (
                <Empty
                  title={t(peopleLabels.none)}
                  action={<Button onClick={() => void navigate({ search: {} })}>{t(peopleLabels.clear)}</Button>}
                >
                  {t(peopleLabels.noneSays)}
                </Empty>
              ) : (
                <>
                  <PeopleTable rows={people.nodes} chosen={persoon} />
                  <Pagination {...pagesOf(people, na, pageSize)} />
                  <p className="small muted">{t(peopleLabels.scope)}</p>
                </>
              )
            }
          </Screen>
        </WithPanel>
      </div>
    </>
  );
}
