// The ten points of one municipality: what is in order, what is missing, and the one next step of each. Where a new administrator begins.
import { pointCodes, points } from '@hanze/shared/briefing/scan/points';
import { useParams } from '@tanstack/react-router';
import type { MunicipalScanPageQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useCommand } from '../graphql/useCommand.ts';
import { useScreen } from '../graphql/useScreen.ts';
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { scanLabels } from './labels.ts';
import { tally } from './point-state.ts';
import { ScanPoint } from './ScanPoint.tsx';
import { scanShows } from './ScansScreen.tsx';
import { StateRecords } from './StateRecords.tsx';
import './Scan.css';

const MunicipalScanPage = graphql(`
  query MunicipalScanPage($slug: String!, $code: String!) {
    municipalScan(slug: $slug, code: $code) {
      id
      partnershipId
      organisationId
      organisationName
      partnershipName
      frozenAt
      viewerCan
      points {
        point
        state
        evidence {
          words
          on
        }
        missing
        next
        before
      }
      cost {
        bookYear
        centsPerInhabitant
        figureBookYear
        figureEuros
        differenceCents
        remarks
        source
      }
      records {
        id
        kind
        on
        line
        facts
        recordedByName
      }
    }
  }
`);

const FreezeScan = graphql(`
  mutation FreezeScan($partnershipId: ID!, $organisationId: ID!) {
    freezeScan(partnershipId: $partnershipId, organisationId: $organisationId) {
      __typename
      ... on FrozenScan {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export type PageScan = NonNullable<MunicipalScanPageQuery['municipalScan']>;
export type PagePoint = PageScan['points'][number];

export function ScanScreen() {
  const { slug, code } = useParams({ from: '/framed/samenwerkingen/$slug/tien-punten/$code' });
  const answer = useScreen(MunicipalScanPage, { slug, code }, { shows: scanShows });
  return (
    <Screen answer={answer} lines={12}>
      {({ municipalScan }) => (municipalScan ? <Page scan={municipalScan} slug={slug} /> : <NotThere action={<ToAll slug={slug} />} />)}
    </Screen>
  );
}

function ToAll({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug/tien-punten" params={{ slug }}>
      {t(scanLabels.toAll)}
    </LinkButton>
  );
}

function Page({ scan, slug }: { scan: PageScan; slug: string }) {
  const t = useText();
  return (
    <>
      <PageHead
        over={scan.partnershipName}
        title={t(scanLabels.of, { name: scan.organisationName })}
        conclusion={t(scanLabels.conclusionOne, tally(scan.points.map(({ state }) => state)))}
        actions={
          <>
            <ToAll slug={slug} />
            <Button onClick={() => globalThis.print()}>{t(scanLabels.print)}</Button>
            {scan.viewerCan.includes('freezeScan') && <Freeze scan={scan} />}
          </>
        }
      />
      <First scan={scan} />
      <ol className="scan-points">
        {pointCodes.map((code, place) => {
          const found = scan.points.find(({ point }) => point === code);
          return (
            found && (
              <ScanPoint key={code} place={place + 1} label={t(points[code].label)} question={t(points[code].question)} found={found} />
            )
          );
        })}
      </ol>
      <Cost scan={scan} />
      <StateRecords scan={scan} />
    </>
  );
}

/** The one thing that matters most now: a duty of law first, then what needs attention, then what nobody knows. */
function First({ scan }: { scan: PageScan }) {
  const t = useText();
  const first = ['act', 'attention', 'unknown'].flatMap((state) => scan.points.filter((each) => each.state === state))[0];
  return (
    <Section title={t(scanLabels.first)} own>
      <p className="scan-first">{first?.next ?? t(scanLabels.nothingFirst)}</p>
    </Section>
  );
}

function Freeze({ scan: { partnershipId, organisationId, frozenAt } }: { scan: PageScan }) {
  const t = useText();
  const format = useFormat();
  const { run, busy, refusal } = useCommand(FreezeScan);
  return (
    <>
      <Button busy={busy} onClick={() => void run({ partnershipId, organisationId })}>
        {t(scanLabels.freeze)}
      </Button>
      <span className="tiny muted" role="status">
        {frozenAt ? t(scanLabels.frozenOn, { day: format.day(frozenAt.slice(0, 10)) }) : t(scanLabels.neverFrozen)}
      </span>
      {refusal && <Notice is="late" live title={refusal.message} />}
    </>
  );
}

function Cost({ scan: { cost } }: { scan: PageScan }) {
  const t = useText();
  const format = useFormat();
  if (!cost) return null;
  const { bookYear: year, figureBookYear: figureYear, differenceCents, centsPerInhabitant, figureEuros } = cost;
  const words = {
    own: format.money(centsPerInhabitant),
    year,
    figure: format.euros(figureEuros * 100),
    figureYear,
    difference: format.money(Math.abs(differenceCents)),
    more: differenceCents > 0,
  };
  return (
    <Section title={t(scanLabels.cost)} note={`${t(scanLabels.source)}: ${cost.source}`}>
      <p>{t(scanLabels.costIs, words)}</p>
      <ul>
        {cost.remarks.map((remark) => (
          <li key={remark} className="muted">
            {remark}
          </li>
        ))}
      </ul>
    </Section>
  );
}
