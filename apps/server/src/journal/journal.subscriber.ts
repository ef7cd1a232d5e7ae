// The unit of work writes itself down: every change set of a flush becomes a journal line in the same transaction. Nobody calls this.
import { type ChangeSet, ChangeSetType, type EntityProperty, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { currentAct } from '../platform/act';
import { now } from '../platform/clock';
import { UNJOURNALED } from '../platform/columns';
import { currentViewer } from '../platform/viewer';
import { type FieldChange, JournalEntry } from './journal-entry.entity';

const acts = {
  [ChangeSetType.CREATE]: 'created',
  [ChangeSetType.UPDATE]: 'changed',
  [ChangeSetType.UPDATE_EARLY]: 'changed',
  [ChangeSetType.DELETE]: 'removed',
  [ChangeSetType.DELETE_EARLY]: 'removed',
} as const;

const shown = (property: EntityProperty | undefined, value: unknown): unknown =>
  value === undefined ? null : property?.hidden ? (value === null ? null : '[secret]') : value;

function changesOf(set: ChangeSet<object>): FieldChange[] {
  const before = set.originalEntity as Record<string, unknown> | undefined;
  const { properties } = set.meta;
  return Object.entries(set.payload as Record<string, unknown>)
    .filter(([field]) => field !== 'id')
    .map(([field, to]) => {
      const property = (properties as Record<string, EntityProperty>)[field];
      return { field, from: shown(property, before?.[field] ?? null), to: shown(property, to) };
    });
}

/** Where the line belongs: a record says so itself by the columns partnershipId and organisationId. */
function placeOf(set: ChangeSet<object>): Pick<JournalEntry, 'partnershipId' | 'organisationId'> {
  const record = set.entity as { id?: string; partnershipId?: string | null; organisationId?: string | null };
  const own = set.meta.className;
  return {
    partnershipId: (own === 'Partnership' ? record.id : record.partnershipId) ?? null,
    organisationId: (own === 'Organisation' ? record.id : record.organisationId) ?? null,
  };
}

export class JournalSubscriber implements EventSubscriber {
  async onFlush({ uow, em }: FlushEventArgs): Promise<void> {
    const sets = uow.getChangeSets().filter((set) => set.meta.class !== JournalEntry && set.meta.comment !== UNJOURNALED);
    if (sets.length === 0) return;
    const act = currentAct();
    const viewer = currentViewer();
    if (!act.command) throw new Error(`A ${sets[0]?.meta.className} changed outside a command.`);
    const at = now();
    for (const set of sets) {
      const entry = em.create(JournalEntry, {
        at,
        command: act.command,
        personId: viewer.personId,
        personName: viewer.name,
        mandateId: viewer.mandate?.id ?? null,
        actingOrganisationId: viewer.mandate?.organisationId ?? null,
        record: set.meta.className,
        recordId: String((set.entity as { id: unknown }).id),
        act: acts[set.type],
        ...placeOf(set as ChangeSet<object>),
        changes: JSON.stringify(changesOf(set as ChangeSet<object>)),
        correlationId: act.correlationId,
      });
      uow.computeChangeSet(entry);
    }
  }
}
