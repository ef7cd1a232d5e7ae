// What other features know about the municipalities of a partnership, counted for the scan.
import type { LiveFacts } from '@hanze/shared/briefing/scan/facts-of';
import { ledgersOn } from '@hanze/shared/sharing/benefits/ledger';
import { positionsClash } from '@hanze/shared/proposals/stances';
import { Injectable } from '@nestjs/common';
import { today } from '../platform/clock';
import { heldOn, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import { BenefitReads, promised } from '../sharing/benefits/benefit.reads';
import type { ScanTables } from './scan-tables';

export interface Scanned {
  organisationId: string;
  organisationName: string;
  code: string | null;
  live: LiveFacts;
}

interface Home {
  id: string;
  slug: string;
}

@Injectable()
export class ScanLiveReads {
  constructor(
    private readonly rows: Rows,
    private readonly benefits: BenefitReads,
  ) {}

  /** Everyone who takes part today. */
  async of(home: Home): Promise<Scanned[]> {
    const [members, uses, promises, keyAdopted, humanMeasure] = await Promise.all([
      this.members(home.id),
      this.uses(home.id),
      this.promises(home.slug),
      this.keyAdopted(home.id),
      this.humanMeasure(home.id),
    ]);
    const used = Map.groupBy(uses, ({ organisationId }) => organisationId);
    return members.map(({ inhabitants, partnerships, ...member }) => {
      const own = used.get(member.organisationId) ?? [];
      const benefits = promises.get(member.organisationId) ?? { promises: 0, measured: 0, below: 0 };
      const overdueDeviations = own.filter(({ deviationUntil }) => deviationUntil !== null && deviationUntil < today()).length;
      const facts = { ...benefits, count: Number(partnerships), keyAdopted, overdueDeviations };
      return { ...member, live: { partnerships: facts, humanMeasure, inhabitants: inhabitants ?? null, uses: own.map(useOf) } };
    });
  }

  private members(partnershipId: string) {
    return this.db()
      .selectFrom('Participation as m')
      .innerJoin('Organisation as o', 'o.id', 'm.organisationId')
      .where('m.partnershipId', '=', partnershipId)
      .where(heldOn('m', today()))
      .where(insidePartnershipRow('m'))
      .select(['o.id as organisationId', 'o.name as organisationName', 'o.code'])
      .select((eb) => [
        eb
          .selectFrom('Inhabitants as i')
          .whereRef('i.organisationId', '=', 'o.id')
          .select('i.count')
          .orderBy('i.year', 'desc')
          .orderBy('i.source')
          .limit(1)
          .as('inhabitants'),
        eb
          .selectFrom('Participation as t')
          .whereRef('t.organisationId', '=', 'o.id')
          .where(heldOn('t', today()))
          .where(insidePartnershipRow('t'))
          .select((of) => of.fn.count<number | string>('t.partnershipId').distinct().as('n'))
          .$asScalar()
          .as('partnerships'),
      ])
      .orderBy('o.name')
      .orderBy('o.id')
      .execute();
  }

  private uses(partnershipId: string) {
    return this.db()
      .selectFrom('ApplicationUse as u')
      .innerJoin('Application as a', 'a.id', 'u.applicationId')
      .where('u.partnershipId', '=', partnershipId)
      .where(heldOn('u', today()))
      .where(insidePartnershipRow('u'))
      .select(['u.organisationId', 'a.name', 'u.critical', 'u.privacySensitive', 'u.rtoHours', 'u.rpoHours', 'u.dataOwner', 'u.hosting'])
      .select(['u.plannedHosting', 'u.deviationUntil'])
      .execute();
  }

  private async promises(slug: string) {
    const { promises } = (await this.benefits.one(slug)) ?? { promises: [] };
    const counted = [...ledgersOn(promises.map(promised), today())].map(([organisationId, { states }]) => {
      const whole = Object.values(states).reduce((sum, ids) => sum + ids.length, 0);
      const [unmeasured, later, below] = [states.unmeasured.length, states.later.length, states.missed.length];
      return [organisationId, { promises: whole - later, measured: whole - later - unmeasured, below }] as const;
    });
    return new Map(counted);
  }

  private async keyAdopted(partnershipId: string): Promise<boolean> {
    const key = await this.db()
      .selectFrom('CostKey as k')
      .where('k.partnershipId', '=', partnershipId)
      .where('k.from', '<=', today())
      .where(insidePartnershipRow('k'))
      .select('k.id')
      .limit(1)
      .executeTakeFirst();
    return key !== undefined;
  }

  /** The same for everyone: proposals are everyone's. */
  private async humanMeasure(partnershipId: string): Promise<LiveFacts['humanMeasure']> {
    const proposals = await this.db()
      .selectFrom('Proposal as p')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').onRef('e.edition', '=', 'p.edition'))
      .where('p.partnershipId', '=', partnershipId)
      .where('p.tabledAt', 'is not', null)
      .where(insidePartnershipRow('p'))
      .select(['p.id', 'e.withoutScreen'])
      .execute();
    const standing = await this.db()
      .selectFrom('Position as q')
      .where('q.partnershipId', '=', partnershipId)
      .where('q.replacedAt', 'is', null)
      .where(insidePartnershipRow('q'))
      .select(['q.proposalId', 'q.stance'])
      .execute();
    const stances = Map.groupBy(standing, ({ proposalId }) => proposalId);
    const clashes = proposals.filter(({ id }) => positionsClash(stances.get(id) ?? [])).length;
    const withoutScreen = proposals.filter((each) => each.withoutScreen.trim() !== '').length;
    return { proposals: proposals.length, withoutScreen, clashes };
  }

  private db() {
    return this.rows.db<ScanTables>();
  }
}

type Use = Awaited<ReturnType<ScanLiveReads['uses']>>[number];

/** SQLite keeps a boolean as 0 or 1 in rows. */
const useOf = ({ name, critical, privacySensitive, rtoHours, rpoHours, dataOwner, hosting, plannedHosting }: Use) => ({
  application: name,
  critical: Boolean(critical),
  privacySensitive: Boolean(privacySensitive),
  hasTimes: rtoHours !== null && rpoHours !== null,
  hasOwner: dataOwner !== null,
  hosting: hosting ?? null,
  moves: plannedHosting !== null,
});
