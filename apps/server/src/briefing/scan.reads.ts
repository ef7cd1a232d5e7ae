// The ten-point scan from live records: of one municipality with its evidence, of all side by side. Nine statements, however many there are.
import { benchmarkSource, compareCost } from '@hanze/shared/briefing/benchmark';
import type { LiveFacts } from '@hanze/shared/briefing/scan/facts-of';
import { factsOf } from '@hanze/shared/briefing/scan/facts-of';
import type { ScanFacts } from '@hanze/shared/briefing/scan/facts';
import { type PointFinding, scan } from '@hanze/shared/briefing/scan/points';
import type { Text } from '@hanze/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import { viewerCan } from '../platform/authorise';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import { ScanLiveReads, type Scanned } from './scan-live.reads';
import type { ScanTables } from './scan-tables';
import type { CostComparisonType, MunicipalScanType, PartnershipScanType } from './scan.type';
import { keptOf, StateRecordReads } from './state-record.reads';

interface Home {
  id: string;
  slug: string;
  shortName: string;
}

@Injectable()
export class ScanReads {
  constructor(
    private readonly rows: Rows,
    private readonly records: StateRecordReads,
    private readonly live: ScanLiveReads,
  ) {}

  /** By the partnership's name in addresses and the municipality's code or id. */
  async one(slug: string, code: string): Promise<MunicipalScanType | null> {
    const home = await this.home('p.slug', slug);
    const scanned = home ? (await this.live.of(home)).find((each) => each.code === code || each.organisationId === code) : undefined;
    if (!home || !scanned) return null;
    const { organisationId, organisationName } = scanned;
    const records = await this.records.shown(home.id, organisationId);
    const facts = factsOf(records.map(keptOf), scanned.live, today());
    const before = await this.last(home.id, organisationId);
    return {
      id: `${home.id}:${organisationId}`,
      partnershipId: home.id,
      organisationId,
      organisationName,
      code: scanned.code,
      partnershipName: home.shortName,
      points: scan(facts).map((finding) => pointOf(finding, before?.states.get(finding.point) ?? null)),
      cost: costOf(facts, scanned.live),
      records,
      frozenAt: before?.frozenAt ?? null,
      viewerCan: viewerCan(['recordState', 'reviseState', 'withdrawState', 'freezeScan'], { partnershipId: home.id, organisationId }),
    };
  }

  async all(slug: string): Promise<PartnershipScanType | null> {
    const home = await this.home('p.slug', slug);
    if (!home) return null;
    const [scanned, records] = [await this.live.of(home), await this.records.standing(home.id)];
    const of = Map.groupBy(records, ({ organisationId }) => organisationId);
    return {
      id: home.id,
      partnershipName: home.shortName,
      rows: scanned.map(({ organisationId, organisationName, code, live }) => ({
        organisationId,
        organisationName,
        code,
        states: scan(factsOf(of.get(organisationId) ?? [], live, today())).map(({ state }) => state),
      })),
    };
  }

  /** What a scan that is kept rests on; null for who takes no part. */
  async facts(partnershipId: string, organisationId: string): Promise<ScanFacts | null> {
    await this.rows.flush();
    const home = await this.home('p.id', partnershipId);
    const scanned: Scanned | undefined = home
      ? (await this.live.of(home)).find((each) => each.organisationId === organisationId)
      : undefined;
    if (!scanned) return null;
    return factsOf((await this.records.shown(partnershipId, organisationId)).map(keptOf), scanned.live, today());
  }

  private async home(column: 'p.slug' | 'p.id', value: string): Promise<Home | null> {
    const row = await this.rows
      .db<ScanTables>()
      .selectFrom('Partnership as p')
      .where(column, '=', value)
      .where(insidePartnershipRow('p', 'id'))
      .select(['p.id', 'p.slug', 'p.shortName'])
      .executeTakeFirst();
    return row ?? null;
  }

  /** The states of the scan that was kept last. */
  private async last(partnershipId: string, organisationId: string) {
    const row = await this.rows
      .db<ScanTables>()
      .selectFrom('Scan as s')
      .where('s.partnershipId', '=', partnershipId)
      .where('s.organisationId', '=', organisationId)
      .where(insidePartnershipRow('s'))
      .select(['s.frozenAt', 's.findings'])
      .orderBy('s.frozenAt', 'desc')
      .orderBy('s.id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const findings = JSON.parse(row.findings) as PointFinding[];
    return { frozenAt: row.frozenAt, states: new Map(findings.map(({ point, state }) => [point, state])) };
  }
}

const said = (text: Text): string => text[currentAct().language];

const pointOf = ({ point, state, evidence, missing, next }: PointFinding, before: string | null) => ({
  point,
  state,
  evidence: evidence.map(({ words, on }) => ({ words: said(words), on })),
  missing: missing.map(said),
  next: next && said(next),
  before,
});

function costOf({ cost }: ScanFacts, { inhabitants }: LiveFacts): CostComparisonType | null {
  const compared = cost && inhabitants ? compareCost({ ...cost, inhabitants }) : null;
  if (!cost || !compared) return null;
  const { figure, differenceCents, remarks } = compared;
  const { bookYear, centsPerInhabitant } = cost;
  const own = { bookYear, centsPerInhabitant, differenceCents, remarks: remarks.map(said) };
  return { ...own, figureBookYear: figure.bookYear, figureEuros: figure.euros, source: said(benchmarkSource) };
}
