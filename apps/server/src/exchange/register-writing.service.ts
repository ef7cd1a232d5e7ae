// Applies the plan of a register import through the unit of work, in pieces within one transaction, so that the journal tells every
// record, the event loop breathes, and nothing is half-imported.
import type { RegisterBatch } from '@hanze/shared/exchange/register/batch';
import { slugOf } from '@hanze/shared/partnerships/slug';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Inhabitants } from '../partnerships/inhabitants.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Participation } from '../partnerships/participation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { PartnershipForm } from '../partnerships/partnership-form.entity';
import { Succession } from '../partnerships/succession.entity';
import type { Existing } from './register.reads';
import { keyOf, organisationValues, partnershipValues, type RegisterPlan } from './register-plan';

const piece = 250;

/** Told after each piece; throws to stop. */
export type Told = (done: number) => void;

@Injectable()
export class RegisterWritingService {
  constructor(private readonly em: EntityManager) {}

  async apply(plan: RegisterPlan, here: Existing, tell: Told): Promise<void> {
    const organisationIds = new Map([...here.organisations].map(([key, { id }]) => [key, id]));
    const byCode = new Map([...here.organisationsByCode].map(([code, { id }]) => [code, id]));
    const partnershipIds = new Map([...here.partnerships].map(([key, { id }]) => [key, id]));
    let done = 0;
    const each = async <T>(items: readonly T[], write: (item: T) => void | Promise<void>) => {
      for (const [index, item] of items.entries()) {
        await write(item);
        done++;
        if ((index + 1) % piece === 0 || index === items.length - 1) {
          await this.em.flush();
          this.em.clear();
          tell(done);
          await new Promise((resume) => setImmediate(resume));
        }
      }
    };

    await each(plan.organisations.create, (wanted) => {
      const { id } = this.em.create(Organisation, organisationValues(wanted) as never);
      organisationIds.set(keyOf(wanted), id);
      if (wanted.code) byCode.set(wanted.code, id);
    });
    await each(plan.organisations.change, async ({ existing, wanted }) => {
      this.em.assign(await this.em.findOneOrFail(Organisation, existing.id), organisationValues(wanted) as never);
      // one that was here under its code alone is from now on known by its number in the register too
      organisationIds.set(keyOf(wanted), existing.id);
    });
    const organisationOf = (registerId: string) => organisationIds.get(registerId) ?? missing(`organisation ${registerId}`);
    const municipality = (code: string) => byCode.get(code) ?? missing(`municipality ${code}`);

    const slugs = new Set([...here.partnerships.values()].map(({ slug }) => slug));
    await each(oldestFirst(plan.partnerships.create), (wanted) => {
      const values = partnershipValues(wanted);
      const slug = freeSlug(values.shortName, wanted.registerId, slugs);
      const { id } = this.em.create(Partnership, {
        ...values,
        slug,
        registerId: wanted.registerId,
        bodyId: wanted.body ? (organisationIds.get(wanted.body) ?? null) : null,
        predecessorId: wanted.predecessor ? (partnershipIds.get(wanted.predecessor) ?? null) : null,
        published: true,
      });
      this.em.create(PartnershipForm, { partnershipId: id, legalForm: wanted.form, ...wanted.period });
      partnershipIds.set(wanted.registerId, id);
    });
    await each(plan.partnerships.change, async ({ existing, wanted }) => {
      this.em.assign(await this.em.findOneOrFail(Partnership, existing.id), partnershipValues(wanted));
      const form = await this.em.findOne(PartnershipForm, { partnershipId: existing.id }, { orderBy: { from: 'desc' } });
      if (form) this.em.assign(form, { legalForm: wanted.form, ...wanted.period });
    });
    const partnershipOf = (registerId: string) => partnershipIds.get(registerId) ?? missing(`partnership ${registerId}`);

    await each(plan.participations.create, (wanted) => {
      this.em.create(Participation, {
        partnershipId: partnershipOf(wanted.partnership),
        organisationId: organisationOf(wanted.organisation),
        organs: wanted.organs.join(' '),
        recordedShare: wanted.keyPercentage,
        ...wanted.period,
      });
    });
    await each(plan.participations.change, async ({ id, wanted }) => {
      const { organs, keyPercentage: recordedShare, period } = wanted;
      this.em.assign(await this.em.findOneOrFail(Participation, id), { organs: organs.join(' '), recordedShare, until: period.until });
    });
    await each(plan.inhabitants.create, ({ code, year, count, source }) => {
      this.em.create(Inhabitants, { organisationId: municipality(code), year, count, source, referenceDay: referenceDayOf(year) });
    });
    await each(plan.successions.create, ({ oldCode, newCode, on, whole }) => {
      this.em.create(Succession, { organisationId: municipality(oldCode), successorId: municipality(newCode), on, whole });
    });
  }
}

const missing = (what: string): never => {
  throw new Error(`The batch refers to ${what}, which it does not hold.`);
};

/** A predecessor is written before what follows it up. */
function oldestFirst(partnerships: RegisterBatch['partnerships']): RegisterBatch['partnerships'][number][] {
  const byId = new Map(partnerships.map((it) => [it.registerId, it]));
  const order: RegisterBatch['partnerships'][number][] = [];
  const seen = new Set<string>();
  const visit = (it: RegisterBatch['partnerships'][number]): void => {
    if (seen.has(it.registerId)) return;
    seen.add(it.registerId);
    const before = it.predecessor ? byId.get(it.predecessor) : undefined;
    if (before) visit(before);
    order.push(it);
  };
  partnerships.forEach(visit);
  return order;
}

function freeSlug(shortName: string, registerId: string, taken: Set<string>): string {
  const plain = slugOf(shortName);
  const slug = taken.has(plain) ? `${plain.slice(0, 69)}-${registerId}` : plain;
  taken.add(slug);
  return slug;
}

/** The sources count on 1 January, except the one of 2020, which does not say. */
const referenceDayOf = (year: number): string | null => (year >= 2024 && year <= 2025 ? `${year}-01-01` : null);
