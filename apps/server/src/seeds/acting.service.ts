// Acts of the example region as somebody of that region, under the mandate of a role, through the same commands that people use.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Role } from '@hanze/shared/identity/roles';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Mandate } from '../identity/mandate.entity';
import { Person } from '../identity/person.entity';
import { newAct, withinAct } from '../platform/act';
import { nowMs } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import type { Viewer } from '../platform/viewer';

@Injectable()
export class ActingService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
  ) {}

  async as<T>(seenIn: { partnershipId: string }, name: string, role: Role, command: CommandName, work: () => Promise<T>): Promise<T> {
    const em = this.em.fork();
    const person = await em.findOneOrFail(Person, { name });
    const mandate = await em.findOneOrFail(Mandate, { personId: person.id, role });
    const { organisationId = null, partnershipId = null } = mandate;
    const viewer: Viewer = {
      kind: 'person',
      personId: person.id,
      name,
      sessionId: null,
      mandate: { id: mandate.id, role, organisationId, partnershipId },
      partnershipIds: [seenIn.partnershipId],
      steppedUpAt: nowMs(),
    };
    return withinAct(newAct({ viewer }), () => this.runner.run(command, work));
  }
}
