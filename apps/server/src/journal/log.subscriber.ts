// The log writes itself: records that bind are noticed at every flush, and become leaves in the same transaction, just before it commits.
import { randomBytes } from 'node:crypto';
import { actLeafOf } from '@hanze/shared/journal/leaf';
import {
  ChangeSetType,
  DeadlockException,
  EntityManager,
  type EventSubscriber,
  type FlushEventArgs,
  type TransactionEventArgs,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { now } from '../platform/clock';
import { currentViewer } from '../platform/viewer';
import { CheckpointsService } from './checkpoints.service';
import { logHash } from './log-hash';
import { LogKeys } from './log-keys';
import { addPending, type NewLeaf, type Pending, pendingOf } from './log-pending';
import type { LogDatabase } from './log-tables';
import { writeLeaves } from './log-writing';
import { binding, type BindingRecord, binds, unbinding } from './what-binds';

interface Change {
  readonly record: BindingRecord;
  readonly act: 'created' | 'changed' | 'removed';
  readonly entity: { id: string; partnershipId?: string; from?: string; until?: string | null };
}

/** Per transaction the records that bind, once each, in the order in which they first changed. */
const changes = new WeakMap<object, Map<string, Change>>();

const actOf = (type: ChangeSetType): Change['act'] =>
  type === ChangeSetType.CREATE ? 'created' : type === ChangeSetType.DELETE || type === ChangeSetType.DELETE_EARLY ? 'removed' : 'changed';

@Injectable()
export class LogSubscriber implements EventSubscriber {
  constructor(
    em: EntityManager,
    private readonly keys: LogKeys,
    private readonly checkpoints: CheckpointsService,
  ) {
    em.getEventManager().registerSubscriber(this);
  }

  onFlush({ uow, em }: FlushEventArgs): void {
    const sets = uow.getChangeSets().filter(({ meta }) => binds(meta.className));
    if (sets.length === 0) return;
    const { command } = currentAct();
    if (command !== undefined && Object.hasOwn(unbinding, command)) return;
    const transaction = em.getTransactionContext<object>();
    if (!transaction) throw new Error('A record that binds changed outside a transaction.');
    const gathered = changes.get(transaction) ?? new Map<string, Change>();
    changes.set(transaction, gathered);
    for (const set of sets) {
      const change = { record: set.meta.className as BindingRecord, act: actOf(set.type), entity: set.entity as Change['entity'] };
      const key = `${change.record}/${change.entity.id}`;
      gathered.set(key, { ...change, act: gathered.get(key)?.act === 'created' ? 'created' : change.act });
    }
  }

  async beforeTransactionCommit({ transaction }: TransactionEventArgs): Promise<void> {
    const pending = transaction && this.allPending(transaction as object);
    if (!pending || pending.size === 0) return;
    const { command = '', afterCommit } = currentAct();
    for (const [partnershipId, leaves] of pending) {
      const firstKey = () => this.keys.newest(this.keys.originOf(partnershipId));
      await writeLeaves(transaction as unknown as LogDatabase, { partnershipId, command, at: now(), firstKey }, leaves).catch(metAnother);
      afterCommit.push(() => this.checkpoints.soon(partnershipId));
    }
  }

  /** What the services added themselves, after the leaves of the records that changed. */
  private allPending(transaction: object): Pending {
    const gathered = changes.get(transaction);
    if (!gathered) return pendingOf(transaction);
    changes.delete(transaction);
    const added = [...pendingOf(transaction)];
    pendingOf(transaction).clear();
    for (const change of gathered.values()) {
      const partnershipId = change.record === 'Partnership' ? change.entity.id : change.entity.partnershipId;
      addPending(transaction, partnershipId ?? '', leafOfChange(change));
    }
    for (const [partnershipId, leaves] of added) for (const leaf of leaves) addPending(transaction, partnershipId, leaf);
    return pendingOf(transaction);
  }
}

function leafOfChange({ record, act, entity }: Change): NewLeaf {
  const { command = '' } = currentAct();
  const { personId, name, mandate } = currentViewer();
  const { leaf, openings } = actLeafOf(logHash, {
    command,
    record,
    id: entity.id,
    act,
    at: now(),
    from: entity.from ?? null,
    until: entity.until ?? null,
    facts: binding[record](entity as never),
    role: mandate?.role ?? null,
    organisation: mandate?.organisationId ?? null,
    person: personId === null ? null : { name, salt: randomBytes(16).toString('base64') },
  });
  return { recordId: entity.id, leaf, names: openings.map((opening) => ({ opening, personId })) };
}

/** Another command took the same place in the log: this one begins again, as with any conflict. */
function metAnother(thrown: unknown): never {
  const { code = '' } = thrown as { code?: string };
  const taken = thrown instanceof UniqueConstraintViolationException || ['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(code);
  throw taken ? new DeadlockException(thrown as Error) : thrown;
}
