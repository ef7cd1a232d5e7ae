// From a request to the viewer: cookie, digest, and in one statement session, person, mandate and partnerships.
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { mayActOn } from '@hanze/shared/identity/mandate';
import { sessionState } from '@hanze/shared/identity/session';
import type { FastifyRequest } from 'fastify';
import type { BodySchema } from '../partnerships/body.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { now, nowMs, today } from '../platform/clock';
import { CONFIG, type Config } from '../platform/config';
import { isPostgres } from '../platform/database';
import { publicUrlOf } from '../platform/requests';
import { type Naming, Rows } from '../platform/rows';
import { type ActingMandate, nobody, type Viewer } from '../platform/viewer';
import { ViewerSource } from '../platform/viewer-source';
import { tokenIn } from './cookie';
import { participationUntil, supportsOf } from './mandate.supports';
import type { MandateSchema } from './mandate.entity';
import type { PersonSchema } from './person.entity';
import { Session, type SessionSchema } from './session.entity';
import { digest } from './tokens';

type Tables = InferKyselyDB<
  | typeof SessionSchema
  | typeof PersonSchema
  | typeof MandateSchema
  | typeof OrganisationSchema
  | typeof PartnershipSchema
  | typeof BodySchema
  | typeof ParticipationSchema,
  Naming
>;

/** How often a session's last use is written down. */
const noteEvery = 60_000;

@Injectable()
export class ViewerReader extends ViewerSource {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async read(request: FastifyRequest) {
    const token = tokenIn(request.headers.cookie, publicUrlOf(request, this.config));
    const row = token ? await this.session(digest(token)) : undefined;
    if (!row || row.blockedAt !== null || !isLive(row)) return { viewer: nobody, language: null };
    await this.note(row);
    return { viewer: this.viewerOf(row), language: row.language };
  }

  private async session(tokenHash: string) {
    const [row] = await this.rows.read('session', { tokenHash }, (at) => this.sessions().where('tokenHash', '=', at.tokenHash));
    return row;
  }

  private sessions() {
    return this.rows
      .db<Tables>()
      .selectFrom('Session')
      .innerJoin('Person', 'Person.id', 'Session.personId')
      .leftJoin('Mandate', 'Mandate.id', 'Session.mandateId')
      .leftJoin('Organisation', 'Organisation.id', 'Mandate.organisationId')
      .leftJoin('Partnership', 'Partnership.id', 'Mandate.partnershipId')
      .leftJoin('Body', 'Body.id', 'Mandate.bodyId')
      .select(['Session.id', 'Session.personId', 'secondFactor', 'Session.createdAt', 'lastSeenAt', 'endedAt', 'steppedUpAt'])
      .select(['Person.name', 'Person.language', 'Person.blockedAt'])
      .select(['Mandate.id as mandateId', 'role', 'Mandate.organisationId', 'Mandate.partnershipId', 'Mandate.from', 'Mandate.until'])
      .select([
        'Organisation.until as organisationUntil',
        'Partnership.until as partnershipUntil',
        'Body.until as bodyUntil',
        participationUntil,
        this.partnerships().as('partnerships'),
      ]);
  }

  /** The partnerships in which the organisation takes or took part, and those the person founded, with a space between. */
  private partnerships() {
    const joined = isPostgres(this.em) ? sql`string_agg("id"::text, ' ')` : sql`group_concat("id", ' ')`;
    return sql<string | null>`(select ${joined} from (
      select "partnershipId" as "id" from "Participation" where "Participation"."organisationId" = "Mandate"."organisationId"
      union select "id" from "Partnership" as "founded" where "founded"."foundedById" = "Session"."personId"
    ) as "own")`;
  }

  private viewerOf(row: Row): Viewer {
    const viewer = { ...nobody, personId: row.personId, name: row.name, sessionId: row.id };
    if (!row.secondFactor) return { ...viewer, kind: 'halfway' };
    const mandate = actingMandate(row);
    const steppedUpAt = row.steppedUpAt === null ? null : Date.parse(row.steppedUpAt);
    return { ...viewer, kind: 'person', mandate, steppedUpAt, partnershipIds: partnershipsOf(row, mandate) };
  }

  /** The last use slides along, once a minute, outside any command. Its one condition keeps an ended session ended. */
  private async note({ id, lastSeenAt }: Row): Promise<void> {
    if (nowMs() - Date.parse(lastSeenAt) < noteEvery) return;
    await this.em.fork().nativeUpdate(Session, { id, endedAt: null }, { lastSeenAt: now() });
  }
}

type Row = NonNullable<Awaited<ReturnType<ViewerReader['session']>>>;

const isLive = ({ createdAt, lastSeenAt, endedAt }: Row): boolean =>
  sessionState(
    { createdAt: Date.parse(createdAt), lastSeenAt: Date.parse(lastSeenAt), endedAt: endedAt === null ? null : Date.parse(endedAt) },
    nowMs(),
  ) === 'live';

/**
 * The mandate's own partnership, those in which its organisation takes or took part (the past stays readable), and those the
 * person founded, so that a founder can finish what he or she began.
 */
function partnershipsOf({ partnerships }: Row, mandate: ActingMandate | null): string[] {
  if (!mandate) return [];
  const own = mandate.partnershipId ? [mandate.partnershipId] : [];
  return [...new Set([...own, ...(partnerships?.split(' ') ?? [])])];
}

/** The mandate of the session as long as it holds; one that lapsed leaves the person without, until another is chosen. */
function actingMandate(row: Row): ActingMandate | null {
  const { mandateId, role, organisationId, partnershipId, from, until } = row;
  if (mandateId === null || role === null || from === null) return null;
  if (!mayActOn({ period: { from, until } }, supportsOf(from, row), today())) return null;
  return { id: mandateId, role, organisationId, partnershipId };
}
