// Who witnesses a log: registering the key of a participant's witness, and withdrawing it.
import { parseKey, type PublicKey } from '@hanze/shared/journal/keys';
import { Refused } from '@hanze/shared/kernel/refusal';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { refuse } from './log.refusals';
import { LogWitness } from './log-witness.entity';

@Injectable()
export class WitnessingService {
  constructor(private readonly em: EntityManager) {}

  /** A participant has one witness at a time: a new key ends the one before it. */
  async register(participationId: string, key: string): Promise<LogWitness> {
    const participation = found(await this.em.findOne(Participation, participationId), 'participationId');
    authorise('registerWitness', participation);
    checkedKey(key);
    const { partnershipId, organisationId } = participation;
    if ((await this.em.count(LogWitness, { partnershipId, key }, { filters: false })) > 0) refuse('witness-key-taken', { at: 'key' });
    for (const before of await this.em.find(LogWitness, { partnershipId, organisationId, ended: null })) before.ended = now();
    return this.em.create(LogWitness, { partnershipId, organisationId, key, since: now(), ended: null });
  }

  async end(id: string): Promise<LogWitness> {
    const witness = found(await this.em.findOne(LogWitness, id));
    authorise('endWitness', witness);
    if (witness.ended !== null) refuse('witness-ended');
    witness.ended = now();
    return witness;
  }
}

function checkedKey(line: string): void {
  let key: PublicKey | null = null;
  try {
    key = parseKey(line);
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
  }
  if (key?.type !== 4 || line.length > 255) refuse('not-a-witness-key', { at: 'key' });
}
