// The example region settles 2025, fixes the advances of 2026, and has one question and one dispute running.
import { addDays } from '@hanze/shared/kernel/day';
import { poolId, subjectOf } from '@hanze/shared/sharing/statement/pool-year';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Partnership } from '../partnerships/partnership.entity';
import { newAct, withinAct } from '../platform/act';
import { playedOn, today } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { system } from '../platform/viewer';
import { AskingService } from '../sharing/asking.service';
import { BillReads } from '../sharing/bill.reads';
import { SettlingService } from '../sharing/settling.service';
import { ActingService } from './acting.service';
import type { Place } from './vier-stromen';

interface Where {
  partnershipId: string;
  ids: Readonly<Record<Place, string>>;
}

const manager = 'Rob van Dalen';
const chair = 'Jan Verhagen';

@Injectable()
export class SettlingSeedService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly acting: ActingService,
    private readonly settling: SettlingService,
    private readonly asking: AskingService,
    private readonly bills: BillReads,
  ) {}

  async play(where: Where): Promise<void> {
    const { partnershipId } = where;
    const clause = 'Artikel 27: wie de afrekening voorstelt, keurt haar niet goed. Een vraag wordt binnen twee weken beantwoord.';
    const rules = { partnershipId, fourEyes: true, questionDays: 14, disputeDays: 42, clause };
    await this.runner.run('agreeCostRules', () => this.settling.agreeRules(rules));
    for (const [day, year] of [
      ['2025-01-06', 2025],
      ['2026-01-05', 2026],
    ] as const)
      await playedOn(day, () => this.asManager(where, 'fixAdvances', () => this.settling.fixAdvances(partnershipId, year)));
    const { id } = await playedOn('2026-03-19', () =>
      this.asManager(where, 'proposeSettlement', () => this.settling.propose(partnershipId, 2025)),
    );
    await playedOn('2026-04-09', () => this.acting.as(where, chair, 'chair', 'approveSettlement', () => this.settling.approve(id)));
    await this.ask(
      where,
      'VM',
      'Marijke de Boer',
      'Gezamenlijke applicaties',
      -3,
      'Waarom stijgt dit bedrag sneller dan de index van 2,4%?',
    );
    await this.dispute(where);
  }

  private async dispute(where: Where): Promise<void> {
    const words = 'Lindewoude gebruikt het netwerk op twee locaties niet meer. Is daar rekening mee gehouden?';
    const { id } = await this.ask(where, 'LW', 'Tjeerd Hofstra', 'Werkplek en netwerk', -40, words);
    const day = (offset: number) => addDays(today(), offset);
    const answer = 'Nee. De sleutel telt inwoners, niet locaties. Het bedrag volgt uit artikel 26.';
    await playedOn(day(-30), () => this.asManager(where, 'answerQuestion', () => this.asking.answer(id, answer)));
    const grounds = 'De kosten van de gesloten locatie horen niet bij Lindewoude. Wij betwisten dat deel.';
    await playedOn(day(-21), () =>
      this.acting.as(where, 'Tjeerd Hofstra', 'board-member', 'disputeLine', () =>
        this.asking.dispute({ questionId: id, amount: 4_200_00, grounds }),
      ),
    );
  }

  private async ask(where: Where, place: Place, name: string, subject: string, offset: number, question: string) {
    const { partnershipId, ids } = where;
    const line = await this.lineOf(partnershipId, subject);
    const input = { partnershipId, organisationId: ids[place], year: 2026, basis: 'budget', line, question };
    return playedOn(addDays(today(), offset), () =>
      this.acting.as(where, name, 'board-member', 'questionLine', () => this.asking.question(input)),
    );
  }

  /** The line of the budget of 2026 in which this group is. */
  private lineOf(partnershipId: string, subject: string): Promise<string> {
    return withinAct(newAct({ viewer: system }), async () => {
      const { from } = await this.em.fork().findOneOrFail(Partnership, partnershipId);
      const { shared } = await this.bills.one({ partnershipId, from }, 2026, 'budget');
      const found = shared.shared.find(({ pool }) => subjectOf(pool).nl.includes(subject));
      return found ? poolId(found.pool) : '';
    });
  }

  private asManager<T>(where: Where, command: Parameters<CommandRunner['run']>[0], work: () => Promise<T>): Promise<T> {
    return this.acting.as(where, manager, 'manager', command, work);
  }
}
