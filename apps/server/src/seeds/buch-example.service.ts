// `hanze example buch`: the partnership, its budget of 2017, its key, the savings rule and the later key for waste, from public figures.
import { refusing } from '@hanze/shared/kernel/refusal';
import type { Text } from '@hanze/shared/kernel/text';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ExamplesService } from '../identity/examples.service';
import { FoundingService } from '../partnerships/founding.service';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { CommandRunner } from '../platform/command-runner';
import { bookings, type Counts, generalShares, wasteShares } from './buch-costs';
import { assumed, codes, groups, keys, members, type Member, notes, partnership, waste } from './buch-facts';
import { type ExampleBoard, ExampleBoardService } from './example-board.service';
import { ExampleCostsService } from './example-costs.service';

const refuse = refusing({
  'example-is-here': {
    nl: ({ name }: { name: string }) => `'${name}' staat hier al.`,
    en: ({ name }: { name: string }) => `'${name}' is here already.`,
  },
  'municipality-missing': {
    nl: ({ code }: { code: string }) => `Gemeente ${code} staat hier niet. Start Hanze eerst één keer, of neem het register over.`,
    en: ({ code }: { code: string }) => `Municipality ${code} is not here. Start Hanze once first, or import the register.`,
  },
});

export interface BuchFounded {
  readonly slug: string;
  readonly decisions: number;
  readonly lines: number;
  readonly notes: readonly Text[];
}

type Ids = Readonly<Record<Member, string>>;
type GroupIds = Readonly<Record<keyof typeof groups, string>>;

@Injectable()
export class BuchExampleService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly founding: FoundingService,
    private readonly examples: ExamplesService,
    private readonly boards: ExampleBoardService,
    private readonly costs: ExampleCostsService,
  ) {}

  async found(): Promise<BuchFounded> {
    this.examples.checkAllowed();
    const { name, from } = partnership;
    if (await this.em.fork().count(Partnership, { name }, { filters: false })) refuse('example-is-here', { name });
    const ids = await this.municipalities();
    const participants = codes.map((code) => ({ organisationId: ids[code], organs: ['college'] }));
    const founded = { ...partnership, predecessorId: null, participants };
    const { id: partnershipId, slug } = await this.runner.run('foundPartnership', () => this.founding.found(founded));
    await this.runner.run('publishPartnership', () => this.founding.publish(partnershipId));
    const seats = codes.map((code) => ({ name: members[code].name, organisationId: ids[code] }));
    const board = await this.boards.form({ partnershipId, shortName: partnership.shortName, members: seats }, from);
    const groupIds = {} as Record<keyof typeof groups, string>;
    for (const group of Object.keys(groups) as (keyof typeof groups)[])
      groupIds[group] = await this.costs.group(partnershipId, groups[group]);
    await this.keys(board, ids, groupIds);
    for (const { group, ...line } of bookings) await this.costs.enter({ ...line, groupId: groupIds[group] });
    return { slug, decisions: Object.keys(keys).length, lines: bookings.length, notes };
  }

  private async municipalities(): Promise<Ids> {
    const found = await this.em.fork().find(Organisation, { code: { $in: codes } });
    const idOf = (code: Member) => found.find((it) => it.code === code)?.id ?? refuse('municipality-missing', { code });
    return Object.fromEntries(codes.map((code) => [code, idOf(code)])) as Record<Member, string>;
  }

  private async keys(board: ExampleBoard, ids: Ids, groupIds: GroupIds): Promise<void> {
    const { from } = partnership;
    const everything = Object.values(groupIds);
    const shares = await this.count(board, ids, keys.general.name, from, generalShares);
    await this.adopt(board, keys.general, { groupIds: everything, driver: shares, from });
    let driver = '';
    for (const year of [2021, 2022] as const) driver = await this.count(board, ids, keys.waste.name, `${year}-01-01`, wasteShares(year));
    await this.adopt(board, keys.waste, { groupIds: [groupIds.waste], driver, from: waste.from });
  }

  /** One call per source, so that what is assumed never stands under a source that did not say it. */
  private async count(
    { partnershipId }: ExampleBoard,
    ids: Ids,
    name: string,
    referenceDay: string,
    counts: readonly Counts[],
  ): Promise<string> {
    let code = '';
    for (const { source, values } of counts) {
      const rows = codes.flatMap((member) => (values[member] === undefined ? [] : [[ids[member], values[member]] as const]));
      code = await this.costs.count(partnershipId, { name, referenceDay, source }, rows);
    }
    return code;
  }

  private async adopt(
    board: ExampleBoard,
    { on, title, resolution, clause }: (typeof keys)[keyof typeof keys],
    { driver, ...covers }: { groupIds: string[]; driver: string; from: string },
  ): Promise<void> {
    const decisionId = await this.boards.decide(board, { on, title, resolution, text: `${assumed.votes}. ${clause}` });
    const chosen = { code: 'single' as const, arguments: { driver } };
    await this.costs.adopt({ ...covers, partnershipId: board.partnershipId, chosen, clause, decisionId });
  }
}
