// Benefits as rows: all promises of a partnership or of one decision, in four statements however many there are.
import type { Direction } from '@hanze/shared/proposals/promise';
import { documentNumber, readDocumentNumber } from '@hanze/shared/proposals/document-number';
import type { Promised } from '@hanze/shared/sharing/benefits/realised';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { ResolutionSchema } from '../../decisions/resolution.entity';
import type { PersonSchema } from '../../identity/person.entity';
import type { OrganisationSchema } from '../../partnerships/organisation.entity';
import type { PartnershipSchema } from '../../partnerships/partnership.entity';
import { type Naming, Rows } from '../../platform/rows';
import { insidePartnershipRow } from '../../platform/visibility';
import type { ProposalSchema } from '../../proposals/proposal.entity';
import type { BenefitPromiseSchema } from './benefit-promise.entity';
import type { BenefitReviewSchema } from './benefit-review.entity';
import type { BenefitPromiseType, BenefitReviewType, BenefitsType, MeasurementType } from './benefit.type';
import type { MeasurementSchema } from './measurement.entity';

type Tables = InferKyselyDB<
  | typeof BenefitPromiseSchema
  | typeof BenefitReviewSchema
  | typeof MeasurementSchema
  | typeof OrganisationSchema
  | typeof PartnershipSchema
  | typeof PersonSchema
  | typeof ProposalSchema
  | typeof ResolutionSchema,
  Naming
>;

/** More than a partnership promises in twenty years; a bound, so that no answer grows without end. */
const most = 2000;

@Injectable()
export class BenefitReads {
  constructor(private readonly rows: Rows) {}

  /** By the partnership's name in addresses; with a number only what that decision promised. */
  async one(slug: string, decisionCode?: string | null): Promise<BenefitsType | null> {
    const home = await this.rows
      .db<Tables>()
      .selectFrom('Partnership as s')
      .where(insidePartnershipRow('s', 'id'))
      .where('s.slug', '=', slug)
      .select(['s.id', 's.slug', 's.shortName'])
      .executeTakeFirst();
    const decision = decisionCode == null ? null : readDocumentNumber('B', decisionCode);
    if (!home || (decisionCode != null && decision === null)) return null;
    let asked = this.promises().where('q.partnershipId', '=', home.id);
    if (decision) asked = asked.where('r.year', '=', decision.year).where('r.number', '=', decision.number);
    const [promises, reviews] = await Promise.all([this.measured(asked), this.reviews(home.id)]);
    const { id, shortName } = home;
    return { id: `${id}:${decisionCode ?? ''}`, partnershipId: id, slug, partnershipName: shortName, promises, reviews };
  }

  /** What a command made of it, read within its transaction. */
  readonly freshPromise = async ({ id }: { id: string }): Promise<BenefitPromiseType | null> => {
    await this.rows.flush();
    return (await this.measured(this.promises().where('q.id', '=', id)))[0] ?? null;
  };

  /** The review with this id, read within the transaction of its command. */
  readonly freshReview = async ({ id, partnershipId }: { id: string; partnershipId: string }): Promise<BenefitReviewType | null> => {
    await this.rows.flush();
    return (await this.reviews(partnershipId, id))[0] ?? null;
  };

  /** What one decision promised, whoever asks by its id may see it. */
  ofDecision(resolutionId: string): Promise<BenefitPromiseType[]> {
    return this.measured(this.promises().where('q.resolutionId', '=', resolutionId));
  }

  /** What an organisation was promised in the partnerships it may see, with its measurements: for what is due. */
  ofOrganisation(organisationId: string): Promise<BenefitPromiseType[]> {
    return this.measured(this.promises().where('q.organisationId', '=', organisationId));
  }

  /** What a partnership was promised until a day, and the decisions of which a review is asked no more: proposed, or put off. */
  async toReview(partnershipId: string, day: string): Promise<{ promises: BenefitPromiseType[]; answered: ReadonlySet<string> }> {
    const due = this.promises().where('q.partnershipId', '=', partnershipId).where('q.targetOn', '<=', day);
    const [promises, reviews] = await Promise.all([this.measured(due), this.reviews(partnershipId)]);
    const settled = reviews.filter(({ proposalCode, againOn }) => proposalCode !== null || (againOn ?? '') > day);
    return { promises, answered: new Set(settled.map(({ resolutionId }) => resolutionId)) };
  }

  private promises() {
    return this.rows
      .db<Tables>()
      .selectFrom('BenefitPromise as q')
      .innerJoin('Resolution as r', 'r.id', 'q.resolutionId')
      .innerJoin('Organisation as o', 'o.id', 'q.organisationId')
      .innerJoin('Partnership as s', 's.id', 'q.partnershipId')
      .where(insidePartnershipRow('q'));
  }

  private async measured(asked: ReturnType<BenefitReads['promises']>): Promise<BenefitPromiseType[]> {
    const promises = await asked
      .select(['q.id', 'q.partnershipId', 'q.resolutionId', 'q.decidedOn', 'q.organisationId', 'q.kind', 'q.description', 'q.department'])
      .select(['q.owner', 'q.unit', 'q.baseline', 'q.target', 'q.targetOn', 'q.direction'])
      .select(['o.name as organisationName', 'r.year', 'r.number', 'r.title as decisionTitle'])
      .select(['s.slug', 's.shortName as partnershipName'])
      .orderBy('r.decidedAt', 'desc')
      .orderBy('r.id')
      .orderBy('q.place')
      .limit(most)
      .execute();
    const measurements = await this.measurements(promises.map(({ id }) => id));
    return promises.map(({ year, number, ...promise }) => ({
      ...promise,
      decisionCode: documentNumber('B', { year, number }),
      measurements: measurements.get(promise.id) ?? [],
    }));
  }

  private async measurements(promiseIds: readonly string[]): Promise<Map<string, MeasurementType[]>> {
    if (promiseIds.length === 0) return new Map();
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Measurement as m')
      .leftJoin('Person as c', 'c.id', 'm.measuredById')
      .where('m.promiseId', 'in', promiseIds)
      .select(['m.id', 'm.promiseId', 'm.value', 'm.on', 'm.source', 'm.note', 'm.correctsId', 'm.at', 'c.name as measuredByName'])
      .orderBy('m.at')
      .orderBy('m.id')
      .execute();
    return Map.groupBy(rows, ({ promiseId }) => promiseId);
  }

  /** Per decision the newest. */
  private async reviews(partnershipId: string, id?: string): Promise<BenefitReviewType[]> {
    let asked = this.rows
      .db<Tables>()
      .selectFrom('BenefitReview as v')
      .leftJoin('Proposal as p', 'p.id', 'v.proposalId')
      .leftJoin('Person as c', 'c.id', 'v.answeredById')
      .where(insidePartnershipRow('v'))
      .where('v.partnershipId', '=', partnershipId);
    if (id !== undefined) asked = asked.where('v.id', '=', id);
    const rows = await asked
      .select(['v.resolutionId', 'v.reason', 'v.againOn', 'v.at', 'p.year', 'p.number', 'c.name as answeredByName'])
      .orderBy('v.at')
      .orderBy('v.id')
      .limit(most)
      .execute();
    const newest = new Map(rows.map((row) => [row.resolutionId, row]));
    return [...newest.values()].map(({ year, number, ...review }) => ({
      ...review,
      proposalCode: year === null || number === null ? null : documentNumber('V', { year, number }),
    }));
  }
}

/** The row as the rules see it. */
export const promised = (promise: BenefitPromiseType): Promised => ({ ...promise, direction: promise.direction as Direction });
