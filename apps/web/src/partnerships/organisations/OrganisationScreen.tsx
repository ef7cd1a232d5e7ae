// One organisation: the register of its partnerships (Wgr, art. 27) on any day, its inhabitants, what became of it.
import { isDay } from '@hanze/shared/kernel/day';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.ts';
import type { OrganisationPageQuery } from '../../graphql/generated/graphql.ts';
import { cursorOf } from '../../graphql/pages.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { organisationKindName } from '../words.ts';
import { DayBar } from '../../ui/DayBar.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useToday } from '../../ui/today.ts';
import '../../ui/lists.css';
import { InhabitantsByYear } from './InhabitantsByYear.tsx';
import { organisationLabels } from './labels.ts';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { Reclassifications } from './Reclassifications.tsx';
import { RegisterOfPartnerships } from './RegisterOfPartnerships.tsx';

const OrganisationPage = graphql(`
  query OrganisationPage($id: ID, $code: String, $day: Day!, $after: String) {
    organisation(id: $id, code: $code) {
      id
      name
      kind
      participations(first: 100, on: $day, after: $after) {
        totalCount
      }
      ...OrganisationOnRecord
      ...OrganisationInhabitants
      ...OrganisationReclassifications
      ...OrganisationRegister
    }
  }
`);

const shows = ['Organisation', 'Inhabitants', 'Succession', 'Participation', 'Partnership', 'PartnershipForm'];
const here = '/framed/gemeenten/$code';
const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

export function OrganisationScreen() {
  const { code } = useParams({ from: here });
  const { op, na } = useSearch({ from: here });
  const today = useToday();
  const day = isDay(op) ? op : today;
  const key = isId(code) ? { id: code, code: null } : { id: null, code };
  const answer = useScreen(OrganisationPage, { ...key, day, after: cursorOf(na) }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ organisation }) => (organisation ? <Page organisation={organisation} day={day} /> : <NotThere action={<ToList />} />)}
    </Screen>
  );
}

function ToList() {
  const t = useText();
  return <LinkButton to="/gemeenten">{t(organisationLabels.toList)}</LinkButton>;
}

type PageProps = { organisation: NonNullable<OrganisationPageQuery['organisation']>; day: string };

function Page({ organisation, day }: PageProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const { na } = useSearch({ from: here });
  const navigate = useNavigate({ from: here.replace('/framed', '') as '/gemeenten/$code' });
  const own = useOwnMandate();
  const { id, name, kind, participations } = organisation;
  const n = participations.totalCount;
  return (
    <>
      <PageHead
        over={
          <>
            {organisationKindName(kind, t)}
            {own?.organisationId === id && <Tag>{t(organisationLabels.own)}</Tag>}
          </>
        }
        title={name}
        conclusion={t(organisationLabels.one, { name, n, count: format.count(n), day: format.day(day) })}
      />
      <div className="page-day">
        <DayBar
          label={t(organisationLabels.onDay)}
          value={day === today ? undefined : day}
          onChange={(op) => void navigate({ search: op ? { op } : {}, resetScroll: false })}
        />
      </div>
      <RegisterOfPartnerships organisation={organisation} day={day} na={na} own={own?.partnershipId} />
      <OrganisationFacts organisation={organisation} />
      <InhabitantsByYear organisation={organisation} />
      <Reclassifications organisation={organisation} />
    </>
  );
}
