// Mandates as rows: with the names of where they are held, and with what they rest on.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { mayActOn } from '@hanze/shared/identity/mandate';
import { sql } from 'kysely';
import type { BodySchema } from '../partnerships/body.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { today } from '../platform/clock';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer, seesAll } from '../platform/viewer';
import type { MandateSchema } from './mandate.entity';
import { participationUntil, supportsOf } from './mandate.supports';
import type { MandateType } from './mandate.type';
import type { SessionSchema } from './session.entity';

type Tables = InferKyselyDB<
  typeof MandateSchema | typeof BodySchema | typeof OrganisationSchema | typeof PartnershipSchema | typeof SessionSchema,
  Naming
>;

@Injectable()
export class MandateReads {
  constructor(private readonly rows: Rows) {}

  private select() {
    return this.rows
      .db<Tables>()
      .selectFrom('Mandate')
      .leftJoin('Organisation', 'Organisation.id', 'Mandate.organisationId')
      .leftJoin('Partnership', 'Partnership.id', 'Mandate.partnershipId')
      .leftJoin('Body', 'Body.id', 'Mandate.bodyId')
      .select([
        'Mandate.id',
        'personId',
        'role',
        'organisationId',
        'Mandate.partnershipId',
        'Mandate.bodyId',
        'Mandate.from',
        'Mandate.until',
      ])
      .select(['Organisation.name as organisationName', 'Organisation.until as organisationUntil'])
      .select(['Partnership.shortName as partnershipName', 'Partnership.until as partnershipUntil'])
      .select(['Body.name as bodyName', 'Body.until as bodyUntil', participationUntil])
      .orderBy('Mandate.from')
      .orderBy('Mandate.id');
  }

  /** The mandates a person can use today; no visibility rule, because they are the person's own. */
  async usable(personId: string): Promise<MandateType[]> {
    const rows = await this.select().where('personId', '=', personId).execute();
    return rows.filter((row) => mayActOn({ period: row }, supportsOf(row.from, row), today()));
  }

  /** Under which to begin a session: the one used last when it still holds, else the first that holds. */
  async firstFor(personId: string): Promise<string | null> {
    const usable = await this.usable(personId);
    if (usable.length < 2) return usable[0]?.id ?? null;
    const last = await this.rows
      .db<Tables>()
      .selectFrom('Session')
      .select('mandateId')
      .where('personId', '=', personId)
      .where('mandateId', 'is not', null)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return (usable.find(({ id }) => id === last?.mandateId) ?? usable[0])?.id ?? null;
  }

  /** Names and ends of the places of mandates one may see already, by mandate. */
  async places(ids: readonly string[]) {
    const rows = await this.select()
      .where('Mandate.id', 'in', [...ids])
      .execute();
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The mandates of persons as far as the viewer may see them, by person. */
  async visibleOf(personIds: readonly string[]): Promise<Map<string, MandateType[]>> {
    const { mandate, partnershipIds, personId, ...viewer } = currentViewer();
    const everything = seesAll({ mandate, partnershipIds, personId, ...viewer });
    const rows = await this.select()
      .where('personId', 'in', [...personIds])
      .where((eb) =>
        everything
          ? sql<boolean>`1 = 1`
          : eb.or([
              eb('personId', '=', personId),
              ...(mandate?.organisationId ? [eb('organisationId', '=', mandate.organisationId)] : []),
              ...(partnershipIds.length ? [eb('Mandate.partnershipId', 'in', [...partnershipIds])] : []),
            ]),
      )
      .execute();
    return Map.groupBy(rows, (row) => row.personId);
  }
}
