// Recording what the shared costs of a year are made of: checked by the engine that will work with it.
import { parseJson, writeJson } from '@hanze/shared/kernel/json';
import { readCostModel } from '@hanze/shared/sharing/costs/cost-model';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { CostModel } from './cost-model.entity';
import type { RecordCostModelInput } from './cost-model.inputs';
import { PayerReads } from './payer.reads';
import { refuse } from './sharing.refusals';

const longest = 200_000;

@Injectable()
export class ModellingService {
  constructor(
    private readonly em: EntityManager,
    private readonly payers: PayerReads,
  ) {}

  /** Ends the model that stood. `replacesId` is the model that the writer had before them: when another stands by now, nothing is recorded. */
  async record({ partnershipId, year, document, replacesId }: RecordCostModelInput): Promise<CostModel> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('recordCostModel', { partnershipId });
    if (year < 1990 || year > 2100) refuse('year-not-known', { at: 'year' });
    const model = checkedModel(document);
    const first = `${year}-01-01`;
    const payers = await this.payers.payers(partnershipId, partnership.from > first ? partnership.from : first);
    const names = payers.map(({ name }) => name);
    if (names.join('\n') !== model.members.join('\n')) refuse('model-of-others', { year, names, at: '$.members' });
    const standing = await this.em.findOne(CostModel, { partnershipId, year, endedAt: null });
    if ((standing?.id ?? null) !== (replacesId ?? null)) refuse('model-replaced', { at: 'replacesId' });
    const recordedAt = now();
    if (standing) standing.endedAt = recordedAt;
    const { personId: recordedById } = currentViewer();
    return this.em.create(CostModel, { partnershipId, year, document: model.document, recordedById, recordedAt, endedAt: null });
  }
}

/** The document as it will be kept: what the engine reads, and nothing besides. */
function checkedModel(text: string) {
  if (text.length > longest) refuse('too-long', { at: '$.components' });
  const given = readable(text) as Record<string, unknown>;
  const { members } = readCostModel(given);
  return { members, document: writeJson({ kind: 'components', members, components: given['components'] }) };
}

function readable(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return refuse('model-unreadable', { at: 'document' });
  }
}
