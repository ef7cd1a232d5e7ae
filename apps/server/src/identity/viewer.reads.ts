// What is told of the viewer: the own person, mandates, sessions and factors. Always the own rows, so no visibility rule.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { ExpressionBuilder } from 'kysely';
import { expiresAt, sessionState } from '@hanze/shared/identity/session';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipFormSchema } from '../partnerships/partnership-form.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { nowMs, today } from '../platform/clock';
import { heldOn, type Naming, Rows } from '../platform/rows';
import { currentViewer } from '../platform/viewer';
import type { PasskeySchema, PasswordCredentialSchema, RecoveryCodeSchema, TotpSchema } from './credentials.entity';
import type { PersonSchema } from './person.entity';
import type { SessionSchema } from './session.entity';
import type { FactorsType, SessionType, ViewerPartnershipType } from './viewer.type';

type Tables = InferKyselyDB<
  | typeof PersonSchema
  | typeof PartnershipSchema
  | typeof PartnershipFormSchema
  | typeof ParticipationSchema
  | typeof SessionSchema
  | typeof PasswordCredentialSchema
  | typeof PasskeySchema
  | typeof TotpSchema
  | typeof RecoveryCodeSchema,
  Naming
>;

@Injectable()
export class ViewerReads {
  constructor(private readonly rows: Rows) {}

  person() {
    return this.rows
      .db<Tables>()
      .selectFrom('Person')
      .where('id', '=', currentViewer().personId)
      .select(['id', 'name', 'email', 'language', 'createdAt', 'blockedAt', 'example'])
      .executeTakeFirstOrThrow();
  }

  /** The session row of this request: its mandate and whether a second factor was shown. */
  session() {
    return this.rows
      .db<Tables>()
      .selectFrom('Session')
      .where('id', '=', currentViewer().sessionId)
      .select(['id', 'mandateId', 'secondFactor', 'steppedUpAt'])
      .executeTakeFirstOrThrow();
  }

  /** Where the mandate is held, and where its organisation takes part today. */
  async partnerships(): Promise<ViewerPartnershipType[]> {
    const { mandate } = currentViewer();
    if (!mandate) return [];
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Partnership as p')
      .leftJoin('PartnershipForm as f', (join) => join.onRef('f.partnershipId', '=', 'p.id').on(heldOn('f', today())))
      .where(heldOn('p', today()))
      .where((eb) =>
        eb.or([
          eb('p.id', '=', mandate.partnershipId),
          eb.exists(this.participations(eb).where('m.organisationId', '=', mandate.organisationId).select('m.id')),
        ]),
      )
      .select((eb) => [
        'p.id',
        'p.slug',
        'p.shortName',
        'f.legalForm',
        this.participations(eb).select(eb.fn.countAll<number | string>().as('n')).as('n'),
      ])
      .orderBy('p.shortName')
      .orderBy('p.id')
      .limit(20)
      .execute();
    return rows.map(({ n, ...row }) => ({ ...row, participantCount: Number(n) }));
  }

  private participations(eb: ExpressionBuilder<Tables & { p: Tables['Partnership'] }, 'p'>) {
    return eb.selectFrom('Participation as m').whereRef('m.partnershipId', '=', 'p.id').where(heldOn('m', today()));
  }

  /** The sessions of the viewer that live, the newest first. */
  async sessions(): Promise<SessionType[]> {
    const { personId, sessionId } = currentViewer();
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Session')
      .where('personId', '=', personId)
      .where('endedAt', 'is', null)
      .select(['id', 'createdAt', 'lastSeenAt', 'agent', 'address'])
      .orderBy('lastSeenAt', 'desc')
      .execute();
    return rows.flatMap(({ createdAt, lastSeenAt, ...row }) => {
      const instants = { createdAt: Date.parse(createdAt), lastSeenAt: Date.parse(lastSeenAt), endedAt: null };
      if (sessionState(instants, nowMs()) !== 'live') return [];
      return [{ ...row, createdAt, lastSeenAt, expiresAt: new Date(expiresAt(instants)).toISOString(), current: row.id === sessionId }];
    });
  }

  async factors(): Promise<FactorsType> {
    const { personId } = currentViewer();
    const db = this.rows.db<Tables>();
    const [password, totp, passkeys, codes] = await Promise.all([
      db.selectFrom('PasswordCredential').where('personId', '=', personId).select('id').executeTakeFirst(),
      db.selectFrom('Totp').where('personId', '=', personId).where('confirmedAt', 'is not', null).select('id').executeTakeFirst(),
      db
        .selectFrom('Passkey')
        .where('personId', '=', personId)
        .select(['id', 'name', 'createdAt', 'lastUsedAt', 'synced'])
        .orderBy('createdAt')
        .execute(),
      db.selectFrom('RecoveryCode').where('personId', '=', personId).where('usedAt', 'is', null).select('id').execute(),
    ]);
    return { password: password !== undefined, totp: totp !== undefined, passkeys, recoveryCodesLeft: codes.length };
  }
}
