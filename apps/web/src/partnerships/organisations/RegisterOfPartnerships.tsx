// The partnerships in which an organisation takes part on a day, as the register of Wgr, art. 27 asks, also to take along as a file.
import { ExportLinks } from '../../exchange/ExportLinks.tsx';
import type { OrganisationRegisterFragment } from '../../graphql/generated/graphql.ts';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { pagesOf } from '../../graphql/pages.ts';
import { formName, organName } from '../words.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Pagination } from '../../ui/tables/Pagination.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { organisationLabels } from './labels.ts';

const OrganisationRegister = graphql(`
  fragment OrganisationRegister on Organisation {
    id
    participations(first: 100, on: $day, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        partnershipId
        partnershipName
        partnershipSlug
        legalForm
        organs
        recordedShare
        from
        until
      }
    }
  }
`);

type Row = OrganisationRegisterFragment['participations']['nodes'][number];
type RegisterProps = {
  organisation: FragmentType<typeof OrganisationRegister>;
  day: string;
  na: string | undefined;
  own: string | null | undefined;
};

export function RegisterOfPartnerships({ organisation, day, na, own }: RegisterProps) {
  const t = useText();
  const format = useFormat();
  const { id, participations } = unmask(OrganisationRegister, organisation);
  const { nodes, totalCount } = participations;
  const percent: Column<Row> = {
    key: 'share',
    head: t(organisationLabels.share),
    figures: true,
    cell: ({ recordedShare }) => recordedShare ?? <Missing />,
  };
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t(organisationLabels.partnership),
      cell: ({ partnershipName, partnershipSlug: slug }) => (
        <Link whole to="/samenwerkingen/$slug" params={{ slug }}>
          {partnershipName}
        </Link>
      ),
    },
    { key: 'form', head: t(organisationLabels.form), cell: ({ legalForm }) => formName(legalForm, t) ?? <Missing /> },
    {
      key: 'organs',
      head: t(organisationLabels.organs),
      cell: ({ organs }) => organs.map((organ) => organName(organ, t)).join(', ') || <Missing />,
    },
    ...(nodes.some(({ recordedShare }) => recordedShare) ? [percent] : []),
    { key: 'from', head: t(organisationLabels.since), figures: true, cell: ({ from }) => format.dayInFigures(from) },
  ];
  return (
    <Section title={t(organisationLabels.register)} note={t(organisationLabels.registerNote, { day: format.day(day) })}>
      {totalCount === 0 ? (
        <Empty title={t(organisationLabels.noPartnerships)}>{t(organisationLabels.noPartnershipsSays)}</Empty>
      ) : (
        <Table
          label={t(organisationLabels.register)}
          columns={columns}
          rows={nodes}
          rowKey={(row) => row.id}
          own={({ partnershipId }) => partnershipId === own}
        />
      )}
      {totalCount > nodes.length && <Pagination {...pagesOf(participations, na, 100)} />}
      {totalCount > 0 && (
        <div className="list-foot">
          <ExportLinks what="participations" filters={{ organisation: id, on: day }} />
        </div>
      )}
    </Section>
  );
}
