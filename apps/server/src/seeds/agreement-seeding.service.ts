// Records the agreements of the example region, each version on its own day, through the same commands that people use.
import type { WrittenClause } from '@hanze/shared/agreements/clause';
import type { CommandName } from '@hanze/shared/identity/commands';
import { Injectable } from '@nestjs/common';
import { RegisterService } from '../agreements/register.service';
import { VersionsService } from '../agreements/versions.service';
import { playedOn } from '../platform/clock';
import { ActingService } from './acting.service';
import type { Place } from './vier-stromen';
import { secretary } from './vier-stromen-besluiten';
import { regeling, service } from './vier-stromen-overeenkomsten';

interface Where {
  readonly partnershipId: string;
  readonly ids: Readonly<Record<Place, string>>;
}

@Injectable()
export class AgreementSeedingService {
  constructor(
    private readonly acting: ActingService,
    private readonly register: RegisterService,
    private readonly versions: VersionsService,
  ) {}

  async play(where: Where): Promise<void> {
    await this.service(where, await this.arrangement(where));
  }

  private async arrangement(where: Where): Promise<string> {
    const { partnershipId, ids } = where;
    const { title, from, parties, joined, versions } = regeling;
    const participant = (place: Place) => ({ organisationId: ids[place], role: 'participant' });
    const open = { until: null, noticeMonths: 0, renewal: 'ends', renewalMonths: 0, partOfId: null };
    const input = { partnershipId, kind: 'arrangement', title, from, ...open, parties: parties.map(participant) };
    const { id: agreementId } = await this.office(where, 'registerAgreement', () => this.register.register(input));
    const party = { agreementId, ...participant(joined.place), from: joined.from };
    await this.office(where, 'joinAgreement', () => this.register.join(party));
    for (const [follows, version] of versions.entries()) await this.version(where, agreementId, follows, version);
    return agreementId;
  }

  private async service(where: Where, partOfId: string): Promise<void> {
    const { partnershipId, ids } = where;
    const { parties, version, ...terms } = service;
    const named = Object.entries(parties).map(([place, role]) => ({ organisationId: ids[place as Place], role }));
    const input = { ...terms, partnershipId, kind: 'service', renewal: 'tacit', partOfId, parties: named };
    const { id } = await this.office(where, 'registerAgreement', () => this.register.register(input));
    await this.version(where, id, 0, version);
  }

  private async version(
    where: Where,
    agreementId: string,
    follows: number,
    { on, clauses, ...version }: { on: string; from: string; basis: string; clauses: readonly WrittenClause[] },
  ): Promise<void> {
    const input = { agreementId, follows, ...version, clauses: [...clauses] };
    await playedOn(on, () => this.office(where, 'adoptAgreementVersion', () => this.versions.adopt(input)));
  }

  private office<T>(where: Where, command: CommandName, work: () => Promise<T>): Promise<T> {
    return this.acting.as(where, secretary, 'secretary', command, work);
  }
}
