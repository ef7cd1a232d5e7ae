// What was signed: the checkpoints of the logs, and the lines by which witnesses cosigned them. Never changed, never removed.
import { defineEntity, p } from '@mikro-orm/core';
import { Partnership } from '../partnerships/partnership.entity';
import { instant, prose, UNJOURNALED } from '../platform/columns';
import { LogWitness } from './log-witness.entity';

export const LogCheckpointSchema = defineEntity({
  name: 'LogCheckpoint',
  comment: UNJOURNALED,
  properties: {
    partnershipId: () => p.manyToOne(Partnership).mapToPk().primary(),
    size: p.integer().primary(),
    /** The signed note, as it was given out. */
    note: prose(),
    at: instant(),
  },
});
export class LogCheckpoint extends LogCheckpointSchema.class {}
LogCheckpointSchema.setClass(LogCheckpoint);

export const LogCosignatureSchema = defineEntity({
  name: 'LogCosignature',
  comment: UNJOURNALED,
  properties: {
    partnershipId: () => p.manyToOne(Partnership).mapToPk().primary(),
    size: p.integer().primary(),
    witnessId: () => p.manyToOne(LogWitness).mapToPk().primary(),
    /** The line that stands under the checkpoint. */
    line: prose(),
    at: instant(),
  },
});
export class LogCosignature extends LogCosignatureSchema.class {}
LogCosignatureSchema.setClass(LogCosignature);
