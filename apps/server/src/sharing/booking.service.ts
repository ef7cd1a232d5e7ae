// Cost groups and the lines booked on them; a line is corrected by booking it back, never by changing it.
import { isLineKind, isPackageKind, isRecurrence } from '@hanze/shared/sharing/cost-words';
import { readQuantity } from '@hanze/shared/sharing/costs/decimal';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { checkedWords } from './checked-words';
import { ClosedYears } from './closed-years.service';
import type { DefineCostGroupInput, EnterCostLineInput } from './cost.inputs';
import { CostGroup } from './cost-group.entity';
import { CostLine } from './cost-line.entity';
import { PackageTaker } from './package-taker.entity';
import { refuse } from './sharing.refusals';

const mostCents = 10_000_000_000_000;
const checkedAmount = (amount: number, at: string): number => (Math.abs(amount) > mostCents ? refuse('amount-too-large', { at }) : amount);

const orNull = (text: string | null | undefined): string | null => text?.trim().replace(',', '.') || null;

/** A percentage above −100 with at most three decimals, as written. */
function checkedPercent(given: string | null | undefined): string | null {
  const percent = orNull(given)?.replace('−', '-') ?? null;
  if (percent === null) return null;
  return /^-?\d{1,3}(\.\d{1,3})?$/.test(percent) && !/^-\d{3}/.test(percent) ? percent : refuse('not-a-percentage', { at: 'indexPercent' });
}

/** A percentage from 0 up to and including 100, with at most three decimals. */
function checkedPart(given: string | null | undefined): string | null {
  const percent = orNull(given);
  if (percent === null) return null;
  return /^\d{1,3}(\.\d{1,3})?$/.test(percent) && Number(percent) <= 100 ? percent : refuse('not-a-part', { at: 'compensablePercent' });
}

function checkedVolume(given: string | null | undefined): string | null {
  const volume = orNull(given);
  if (volume !== null) readQuantity(volume, 'volume');
  return volume;
}

@Injectable()
export class BookingService {
  constructor(
    private readonly em: EntityManager,
    private readonly closed: ClosedYears,
  ) {}

  async defineGroup({ partnershipId, takerIds, ...input }: DefineCostGroupInput): Promise<CostGroup> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('defineCostGroup', { partnershipId: partnership.id });
    const name = checkedWords(input.name, 'name', 255);
    if (!isRecurrence(input.recurrence)) return refuse('unknown-recurrence', { at: 'recurrence' });
    if (!isPackageKind(input.package)) return refuse('unknown-package', { at: 'package' });
    if (await this.em.count(CostGroup, { partnershipId, name })) refuse('group-exists', { name, at: 'name' });
    if (input.package === 'plus' && takerIds.length === 0) refuse('takers-missing', { at: 'takerIds' });
    if (input.package === 'base' && takerIds.length > 0) refuse('takers-of-base', { at: 'takerIds' });
    const group = this.em.create(CostGroup, { partnershipId, name, recurrence: input.recurrence, package: input.package });
    await this.takeIn(group, takerIds);
    return group;
  }

  async enter({ groupId, ...input }: EnterCostLineInput): Promise<CostLine> {
    const group = found(await this.em.findOne(CostGroup, groupId), 'groupId');
    authorise('enterCostLine', group);
    if (!isLineKind(input.kind)) return refuse('unknown-kind', { at: 'kind' });
    if (!Number.isInteger(input.year) || input.year < 1990 || input.year > 2100) refuse('year-not-known', { at: 'year' });
    if (input.amount === 0) refuse('amount-is-zero', { at: 'amount' });
    await this.closed.refuseClosed(group.partnershipId, input.year, 'year');
    return this.em.create(CostLine, {
      groupId,
      partnershipId: group.partnershipId,
      year: input.year,
      kind: input.kind,
      amount: checkedAmount(input.amount, 'amount'),
      vat: checkedAmount(input.vat, 'vat'),
      description: checkedWords(input.description, 'description'),
      day: input.day,
      source: checkedWords(input.source, 'source'),
      indexPercent: checkedPercent(input.indexPercent),
      compensablePercent: checkedPart(input.compensablePercent),
      volume: checkedVolume(input.volume),
      ledgerKey: null,
      reversesId: null,
    });
  }

  /** The same amounts with the other sign, on the same group, year, kind and day, so that they fall under the same key. */
  async reverse(id: string, reason: string): Promise<CostLine> {
    const line = found(await this.em.findOne(CostLine, id));
    authorise('reverseCostLine', line);
    await this.closed.refuseClosed(line.partnershipId, line.year, 'id');
    if (line.reversesId) refuse('is-a-reversal', { at: 'id' });
    if (await this.em.count(CostLine, { reversesId: id })) refuse('reversed-already', { at: 'id' });
    const { groupId, partnershipId, year, kind, day, indexPercent, compensablePercent, volume } = line;
    return this.em.create(CostLine, {
      groupId,
      partnershipId,
      year,
      kind,
      day,
      indexPercent,
      compensablePercent,
      ledgerKey: null,
      amount: -line.amount,
      vat: -line.vat,
      volume: volume && `-${volume}`,
      description: checkedWords(reason, 'reason'),
      source: line.source,
      reversesId: id,
    });
  }

  private async takeIn({ id: groupId, partnershipId }: CostGroup, takerIds: readonly string[]): Promise<void> {
    const participants = new Set((await this.em.find(Participation, { partnershipId })).map(({ organisationId }) => organisationId));
    for (const [index, organisationId] of takerIds.entries()) {
      const at = `takerIds[${index}]`;
      if (!participants.has(organisationId)) refuse('not-a-participant', { at });
      if (takerIds.indexOf(organisationId) !== index) refuse('named-twice', { at });
      this.em.create(PackageTaker, { groupId, partnershipId, organisationId });
    }
  }
}
