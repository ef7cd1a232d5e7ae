// Carrying a change set out: every record it makes or alters, through the unit of work, each bearing the decision it follows from.
import type { Effect, Fields } from '@hanze/shared/proposals/change-set/effect';
import type { FrozenSet } from '@hanze/shared/proposals/change-set/frozen';
import { merged } from '@hanze/shared/proposals/change-set/effect';
import type { RecordName } from '@hanze/shared/proposals/change-set/records';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Applier, appliers, type Traced } from './appliers';

interface Decided {
  readonly id: string;
  readonly partnershipId: string;
  readonly code: string;
}

/** The real ids of what a set made, by the ids it used: 'new-2-0'. */
export type MadeIds = Readonly<Record<string, string>>;

@Injectable()
export class ApplyingService {
  constructor(private readonly em: EntityManager) {}

  /** Of a set that was compared with the records in this transaction: a record that differs now is a bug, and everything is rolled back. */
  async apply(frozen: FrozenSet, decision: Decided): Promise<MadeIds> {
    const effects = merged(frozen.steps.flatMap((step) => step.effects));
    const made = Object.fromEntries(effects.filter(({ before }) => before === null).map(({ id }) => [id, v7()]));
    for (const [record, ofRecord] of Map.groupBy(effects, ({ record }) => record)) await this.applyTo(record, ofRecord, made, decision);
    return made;
  }

  private async applyTo(record: RecordName, effects: readonly Effect[], made: MadeIds, { id: decisionId, partnershipId, code }: Decided) {
    const applier = appliers[record] as unknown as Applier;
    const altered = effects.filter(({ before }) => before !== null);
    const ids = altered.map(({ id }) => id);
    const found = ids.length === 0 ? [] : await this.em.find(applier.entity, { id: { $in: ids }, partnershipId });
    const present = new Map(found.map((entity) => [entity.id, entity]));
    for (const effect of altered) Object.assign(unchanged(present.get(effect.id), effect), effect.after, { decisionId });
    for (const { id, after } of effects.filter(({ before }) => before === null)) {
      const fields = resolved(applier, after, made);
      const besides = applier.besides?.(fields as never, `Besluit ${code}`);
      this.em.create(applier.entity, { id: made[id], partnershipId, decisionId, ...fields, ...besides } as never);
    }
  }
}

function unchanged(entity: Traced | undefined, { record, id, before }: Effect): Traced {
  const differs = Object.entries(before ?? {}).some(([field, was]) => ((entity as Fields | undefined)?.[field] ?? null) !== was);
  if (!entity || differs) throw new Error(`${record} ${id} is not what the change set was compared with.`);
  return entity;
}

const resolved = ({ refersBy }: Applier, fields: Fields, made: MadeIds): Fields => ({
  ...fields,
  ...Object.fromEntries((refersBy as readonly string[]).map((field) => [field, made[`${fields[field]}`] ?? fields[field] ?? null])),
});
