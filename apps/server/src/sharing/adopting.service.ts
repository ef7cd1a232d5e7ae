// Keys and the counts they rest on: a key is tried on the facts of its first day before it is adopted, and ends the key that held before.
import type { Day } from '@hanze/shared/kernel/day';
import { format } from '@hanze/shared/kernel/rational';
import { begin, change } from '@hanze/shared/partnerships/history';
import { slugOf } from '@hanze/shared/partnerships/slug';
import { readQuantity } from '@hanze/shared/sharing/costs/decimal';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { readKey } from '@hanze/shared/sharing/keys/registry';
import { sharePool } from '@hanze/shared/sharing/statement/pool-year';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Resolution } from '../decisions/resolution.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { checkedWords } from './checked-words';
import { ClosedYears } from './closed-years.service';
import type { AdoptAllocationInput, RecordDriverInput } from './cost.inputs';
import type { RecordedDriverType } from './cost-key.type';
import { CostGroup } from './cost-group.entity';
import { CostKey } from './cost-key.entity';
import { countedOn } from './counted-on';
import { DriverCount } from './driver-count.entity';
import { KeyCoverage } from './key-coverage.entity';
import { type Payer, PayerReads } from './payer.reads';
import { refuse } from './sharing.refusals';
import { YearReads } from './year.reads';

/** What sharing asks of a key, whether it was adopted or is only proposed. */
export type TriedKey = Pick<CostKey, 'id' | 'partnershipId' | 'chosen' | 'yearsBack' | 'from'>;

@Injectable()
export class AdoptingService {
  constructor(
    private readonly em: EntityManager,
    private readonly payers: PayerReads,
    private readonly years: YearReads,
    private readonly closed: ClosedYears,
  ) {}

  async adopt({ partnershipId, groupIds, ...input }: AdoptAllocationInput): Promise<CostKey> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('adoptAllocation', { partnershipId });
    if (groupIds.length === 0) refuse('groups-missing', { at: 'groupIds' });
    if (![0, 1, 2].includes(input.yearsBack)) refuse('unknown-years-back', { at: 'yearsBack' });
    const period = begin({ from: input.from, until: null }, [], [partnership.period]);
    const groups = await this.groups(partnershipId, groupIds);
    const chosen = chosenOf(input.code, input.arguments);
    const key = this.em.create(CostKey, {
      partnershipId,
      code: chosen.code,
      arguments: JSON.stringify(chosen.arguments),
      yearsBack: input.yearsBack,
      from: input.from,
      clause: checkedWords(input.clause, 'clause', 4000),
      decisionId: await this.decision(partnershipId, input.decisionId ?? null),
    });
    for (const { id: groupId } of groups) await this.cover(key, groupId, period.from);
    await this.closed.refuseSince(partnershipId, Number(input.from.slice(0, 4)), 'from');
    await this.tryOut(
      key,
      groups.map(({ id }) => id),
    );
    return key;
  }

  async record({ partnershipId, counts, ...input }: RecordDriverInput): Promise<RecordedDriverType> {
    found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('recordDriver', { partnershipId });
    const name = checkedWords(input.name, 'name', 255);
    const code = slugOf(name, 'telling');
    if (['inhabitants', 'inwoners', 'equal'].includes(code)) refuse('reserved-driver', { at: 'name' });
    if (counts.length === 0) refuse('counts-missing', { at: 'counts' });
    const source = checkedWords(input.source, 'source');
    const { referenceDay } = input;
    const payers = new Map((await this.payers.payers(partnershipId, referenceDay)).map((payer) => [payer.organisationId, payer]));
    const stands = new Set((await this.em.find(DriverCount, { partnershipId, code, referenceDay })).map((it) => it.organisationId));
    for (const [index, { organisationId, value }] of counts.entries()) {
      const at = (field: string) => `counts[${index}].${field}`;
      const payer = payers.get(organisationId) ?? refuse('not-a-participant', { at: at('organisationId') });
      if (stands.has(organisationId)) refuse('count-stands', { name: payer.name, at: at('value') });
      stands.add(organisationId);
      const counted = format(readQuantity(value.trim().replace(',', '.'), at('value')));
      this.em.create(DriverCount, { partnershipId, organisationId, code, name, value: counted, referenceDay, source });
    }
    return { code, name, referenceDay, count: counts.length };
  }

  /** A decision of this partnership that was adopted; a rejected one carries no key. */
  private async decision(partnershipId: string, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const { outcome } = found(await this.em.findOne(Resolution, { id, partnershipId }), 'decisionId');
    return outcome === 'adopted' ? id : refuse('decision-not-adopted', { at: 'decisionId' });
  }

  private async groups(partnershipId: string, ids: readonly string[]): Promise<CostGroup[]> {
    const known = new Map((await this.em.find(CostGroup, { partnershipId, id: { $in: [...ids] } })).map((group) => [group.id, group]));
    return [...new Set(ids)].map((id) => found(known.get(id) ?? null, `groupIds[${ids.indexOf(id)}]`));
  }

  /** Shares the budget of its first year, or a round amount, so that a key that cannot share is refused at its field. */
  async tryOut(key: TriedKey, groupIds: readonly string[]): Promise<void> {
    const day = key.from;
    const payers: Payer[] = await this.payers.payers(key.partnershipId, day);
    if (payers.length === 0) refuse('nobody-shares', { at: 'from' });
    const year = Number(day.slice(0, 4));
    const counts = await this.payers.counts(key.partnershipId, payers, countedOn(year, key.yearsBack));
    const sums = await this.years.groupSums(key.partnershipId, year, ['budget', 'change']);
    const total = sums.filter(({ groupId }) => groupIds.includes(groupId)).reduce((sum, { cents }) => sum + cents, 0n);
    const members = payers.map(({ name }) => name);
    const pool = { key: { id: key.id, chosen: key.chosen, counts }, members, places: members.map((_, place) => place), parts: [] };
    sharePool({ ...pool, total: total === 0n ? 100_000_00n : total });
  }

  private async cover(key: CostKey, groupId: string, from: Day): Promise<void> {
    const history = await this.em.find(KeyCoverage, { groupId });
    const open = { keyId: key.id, groupId, partnershipId: key.partnershipId };
    if (history.length === 0) {
      this.em.create(KeyCoverage, { ...open, from, until: null });
      return;
    }
    const { ends, begins } = change(history, from);
    const before = await this.em.findOneOrFail(CostKey, ends.keyId);
    if (before.code === key.code && before.arguments === key.arguments && before.yearsBack === key.yearsBack)
      refuse('same-key', { at: 'code' });
    ends.end(from);
    this.em.create(KeyCoverage, { ...open, ...begins });
  }
}

function chosenOf(code: string, text: string): ChosenKey {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refuse('arguments-unreadable', { at: 'arguments' });
  }
  readKey({ code, arguments: given }, '$.key');
  return { code: code as ChosenKey['code'], arguments: given };
}
