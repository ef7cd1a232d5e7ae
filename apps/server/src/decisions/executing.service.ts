// Carrying a decision out: at once in the transaction that made it effective, or later by a command; all of its changes or none.
import { decisionLife } from '@hanze/shared/decisions/lifecycles/decision';
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import type { FrozenSet } from '@hanze/shared/proposals/change-set/frozen';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { ApplyingService } from '../proposals/changes/applying.service';
import { ChangesService } from '../proposals/changes/changes.service';
import { refuse } from './decisions.refusals';
import { Resolution } from './resolution.entity';

@Injectable()
export class ExecutingService {
  constructor(
    private readonly em: EntityManager,
    private readonly changes: ChangesService,
    private readonly applying: ApplyingService,
  ) {}

  /**
   * Of a decision that takes effect now. When its day has not come, or the records changed since the vote, it stays in effect without being
   * carried out: the outcome of a vote never depends on that. The register shows what stands in the way.
   */
  async atOnce(decision: Resolution): Promise<void> {
    const set = setOf(decision);
    if (!set || !isDue(set) || (await this.changes.stale(decision.partnershipId, set)).length > 0) return;
    await this.carryOut(decision, set);
  }

  async execute(id: string): Promise<Resolution> {
    const decision = found(await this.em.findOne(Resolution, id));
    authorise('executeDecision', decision);
    const set = setOf(decision) ?? refuse('changes-no-records');
    if (decision.executedAt) refuse('executed-already');
    if (!actsOf(decisionLife.table, decision.state).includes('executeDecision')) refuse('not-in-effect');
    if (!isDue(set)) refuse('not-due', { day: set.takesEffectOn ?? '' });
    const [stale] = await this.changes.stale(decision.partnershipId, set);
    if (stale) refuse('no-longer-applies', { problem: stale.text, at: stale.path });
    await this.carryOut(decision, set);
    return decision;
  }

  private async carryOut(decision: Resolution, set: FrozenSet): Promise<void> {
    decision.move('executeDecision');
    decision.made = JSON.stringify(await this.applying.apply(set, decision));
    decision.executedAt = now();
    decision.executedById = currentViewer().personId;
  }
}

const setOf = ({ changes }: Resolution): FrozenSet | null => (changes ? (JSON.parse(changes) as FrozenSet) : null);
const isDue = ({ takesEffectOn }: FrozenSet): boolean => takesEffectOn === null || takesEffectOn <= today();
