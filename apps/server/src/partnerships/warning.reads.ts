// Warnings about a partnership on a day: gathers the facts, lets the rules of shared speak, in the viewer's language.
import { isLegalForm } from '@hanze/shared/partnerships/legal-forms';
import { isOrgan } from '@hanze/shared/partnerships/organs';
import { type BodyFacts, type ParticipantFacts, warningsOf } from '@hanze/shared/partnerships/warnings';
import { rational } from '@hanze/shared/kernel/rational';
import type { BodyKind } from '@hanze/shared/partnerships/bodies';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { type Naming, Rows } from '../platform/rows';
import { MembershipReads } from './membership.reads';
import type { OrganisationSchema } from './organisation.entity';
import { PartnershipReads } from './partnership.reads';
import type { WarningType } from './partnership.type';
import type { SuccessionSchema } from './succession.entity';

type Tables = InferKyselyDB<typeof OrganisationSchema | typeof SuccessionSchema, Naming>;

@Injectable()
export class WarningReads {
  constructor(
    private readonly rows: Rows,
    private readonly partnerships: PartnershipReads,
    private readonly memberships: MembershipReads,
  ) {}

  async of(id: string, day: string): Promise<WarningType[]> {
    const form = (await this.partnerships.one({ id }, day))?.legalForm;
    if (!isLegalForm(form)) return [];
    const [participants, bodies] = await Promise.all([this.participants(id, day), this.bodies(id, day)]);
    const { language } = currentAct();
    return warningsOf({ id, form, participants, bodies }).map(({ text, ...warning }) => ({ ...warning, text: text[language] }));
  }

  private async participants(partnershipId: string, day: string): Promise<ParticipantFacts[]> {
    const { nodes } = await this.memberships.participationsOf({ partnershipId }, { on: day, first: 100, after: null });
    const abolished = await this.abolished(
      nodes.map(({ organisationId }) => organisationId),
      day,
    );
    return nodes.map(({ organisationId, organisationName, organisationKind, organs }) => ({
      id: organisationId,
      name: organisationName,
      organs: organs.filter(isOrgan),
      isMunicipality: organisationKind === 'municipality',
      abolished: abolished.get(organisationId) ?? null,
    }));
  }

  private async bodies(partnershipId: string, day: string): Promise<BodyFacts[]> {
    const bodies = await this.memberships.bodies(partnershipId, day);
    return bodies.map(({ id, kind, name, seats }) => ({
      id,
      kind: kind as BodyKind,
      name,
      seats: seats.map((seat) => ({
        id: seat.id,
        name: seat.label ?? seat.organisationName,
        participant: { id: seat.organisationId, name: seat.organisationName },
        weight: seat.votes === null ? null : rational(BigInt(seat.votes)),
        holder: 'held' as const,
      })),
    }));
  }

  private async abolished(ids: readonly string[], day: string): Promise<Map<string, { on: string; successors: string[] }>> {
    if (ids.length === 0) return new Map();
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Organisation as o')
      .leftJoin('Succession as s', 's.organisationId', 'o.id')
      .leftJoin('Organisation as n', 'n.id', 's.successorId')
      .where('o.id', 'in', [...ids])
      .where('o.until', '<=', day)
      .select(['o.id', 'o.until', 'n.name as successor'])
      .orderBy('n.name')
      .execute();
    const found = new Map<string, { on: string; successors: string[] }>();
    for (const { id, until, successor } of rows) {
      const entry = found.get(id) ?? { on: until ?? day, successors: [] };
      if (successor) entry.successors.push(successor);
      found.set(id, entry);
    }
    return found;
  }
}
