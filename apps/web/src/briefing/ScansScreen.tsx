// The ten points of all municipalities side by side: where must something happen, and where does nobody know?
import { pointCodes, points } from '@hanze/shared/briefing/scan/points';
import { useParams } from '@tanstack/react-router';
import type { PartnershipScanPageQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useText } from '../ui/language.tsx';
import { Link, LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Status, StatusMark } from '../ui/Status.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { scanLabels } from './labels.ts';
import { signOf, tally, wordOf } from './point-state.ts';
import './Scan.css';

const PartnershipScanPage = graphql(`
  query PartnershipScanPage($slug: String!) {
    partnershipScan(slug: $slug) {
      id
      partnershipName
      rows {
        organisationId
        organisationName
        code
        states
      }
    }
  }
`);

type Scan = NonNullable<PartnershipScanPageQuery['partnershipScan']>;
type Row = Scan['rows'][number];
/** Whatever changes a point. */
export const scanShows = ['StateRecord', 'Scan', 'ApplicationUse', 'CostKey', 'Proposal', 'Position', 'Measurement', 'BenefitPromise'];

export function ScansScreen() {
  const { slug } = useParams({ from: '/framed/samenwerkingen/$slug/tien-punten' });
  const answer = useScreen(PartnershipScanPage, { slug }, { shows: scanShows });
  return (
    <Screen answer={answer}>
      {({ partnershipScan }) =>
        partnershipScan ? <Page scan={partnershipScan} slug={slug} /> : <NotThere action={<ToPartnership slug={slug} />} />
      }
    </Screen>
  );
}

function Page({ scan, slug }: { scan: Scan; slug: string }) {
  const t = useText();
  const own = useOwnMandate()?.organisationId;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t(scanLabels.municipality),
      cell: ({ organisationName, organisationId, code }) => (
        <Link to="/samenwerkingen/$slug/tien-punten/$code" params={{ slug, code: code ?? organisationId }}>
          {organisationName}
        </Link>
      ),
    },
    ...pointCodes.map((code, place): Column<Row> => {
      const label = t(points[code].label);
      return {
        key: code,
        head: `${place + 1} ${label}`,
        cell: ({ states, organisationName }) => (
          <StatusMark
            is={signOf(states[place] ?? 'unknown')}
            of={`${organisationName}, ${label}`}
            word={t(wordOf(states[place] ?? 'unknown'))}
          />
        ),
      };
    }),
  ];
  const { act, unknown, n } = tally(scan.rows.flatMap(({ states }) => states));
  return (
    <>
      <PageHead over={scan.partnershipName} title={t(scanLabels.title)} conclusion={t(scanLabels.conclusionAll, { act, unknown, n })} />
      <Section title={t(scanLabels.side)}>
        <Legend />
        <Table
          label={t(scanLabels.side)}
          columns={columns}
          rows={scan.rows}
          rowKey={({ organisationId }) => organisationId}
          own={({ organisationId }) => organisationId === own}
        />
      </Section>
    </>
  );
}

function ToPartnership({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
      {t(scanLabels.toPartnership)}
    </LinkButton>
  );
}

function Legend() {
  const t = useText();
  return (
    <ul className="scan-legend" aria-label={t(scanLabels.legend)}>
      {['in-order', 'attention', 'act', 'unknown'].map((state) => (
        <li key={state}>
          <Status is={signOf(state)} word={t(wordOf(state))} />
        </li>
      ))}
    </ul>
  );
}
