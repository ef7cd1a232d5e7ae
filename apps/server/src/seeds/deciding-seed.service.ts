// The example region decides: each act by its own person, on the day it happened, through the services people use.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Role } from '@hanze/shared/identity/roles';
import { addDays } from '@hanze/shared/kernel/day';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ClosingService } from '../decisions/closing.service';
import { OpeningService } from '../decisions/opening.service';
import { Resolution } from '../decisions/resolution.entity';
import { VoteSeat } from '../decisions/vote-seat.entity';
import { VotingService } from '../decisions/voting.service';
import { playedOn, today } from '../platform/clock';
import { ChangesService } from '../proposals/changes/changes.service';
import { PositionsService } from '../proposals/positions.service';
import { ProposingService } from '../proposals/proposing.service';
import { ActingService } from './acting.service';
import type { Place } from './vier-stromen';
import { ViewsSeedService } from './views-seed.service';
import { board, type Changes, decided, type Decided, deciding, proposer, secretary, type Standpoint } from './vier-stromen-besluiten';
import { effectsFor } from './vier-stromen-effects';

interface Where {
  partnershipId: string;
  bodyId: string;
  ids: Readonly<Record<Place, string>>;
}
type Votes = Decided['votes'];

@Injectable()
export class DecidingSeedService {
  constructor(
    private readonly em: EntityManager,
    private readonly acting: ActingService,
    private readonly proposing: ProposingService,
    private readonly changes: ChangesService,
    private readonly positions: PositionsService,
    private readonly opening: OpeningService,
    private readonly voting: VotingService,
    private readonly closing: ClosingService,
    private readonly councils: ViewsSeedService,
  ) {}

  async play(where: Where): Promise<void> {
    for (const each of decided) await playedOn(each.on, () => this.decision(where, each));
    await this.runningVote(where);
  }

  private async decision(where: Where, { says, rule, views, votes, next, changes }: Decided): Promise<void> {
    const { partnershipId, bodyId } = where;
    const office = <T>(command: CommandName, work: () => Promise<T>) => this.as(where, secretary, 'secretary', command, work);
    const tabling = async () => {
      const { id } = await office('draftProposal', async () =>
        this.proposing.draft({ partnershipId, bodyId, ...says, changes: changes ? await this.written(partnershipId, changes) : null }),
      );
      await office('tableProposal', () => this.proposing.table(id));
      return id;
    };
    const proposalId = await (views ? playedOn(views.sent, tabling) : tabling());
    if (views) await this.councils.play(where, { proposalId, says, views });
    const asked = { proposalId, rule, written: false, closesOn: null, present: null };
    const vote = await office('openVote', () => this.opening.open(asked));
    await this.cast(vote.id, where, votes);
    await office('closeVote', () => this.closing.close({ id: vote.id, present: null, castingVote: null }));
    const { id } = await this.em.fork().findOneOrFail(Resolution, { voteId: vote.id });
    await office('recordOutcome', () => this.closing.recordOutcome({ id, ...next, reviewOn: null }));
  }

  private async runningVote(where: Where): Promise<void> {
    const { partnershipId, bodyId } = where;
    const { first, rule, positions, votes, closes } = deciding;
    const says = { ...deciding.says, effects: effectsFor(where.ids) };
    const [start, , end] = says.resolutions as [string, string, string];
    const early = { ...says, resolutions: [start, first.point, end] };
    const from = today();
    const tables = (id: string) => this.as(where, proposer, 'cio', 'tableProposal', () => this.proposing.table(id));
    const proposalId = await playedOn(addDays(from, deciding.tabled), async () => {
      const { id } = await this.as(where, proposer, 'cio', 'draftProposal', async () =>
        this.proposing.draft({ partnershipId, bodyId, ...early, changes: await this.written(partnershipId, deciding.changes) }),
      );
      await tables(id);
      return id;
    });
    const take = (edition: number, places: readonly Place[]) => this.takePositions(where, { proposalId, edition }, places);
    await take(1, first.taken);
    await playedOn(addDays(from, deciding.positionsFrom), async () => {
      await this.as(where, proposer, 'cio', 'reviseProposal', () => this.proposing.revise({ id: proposalId, edition: 1, ...says }));
      await tables(proposalId);
    });
    await take(
      2,
      (Object.keys(positions) as Place[]).filter((place) => !first.taken.includes(place)),
    );
    const asked = { proposalId, rule, written: true, closesOn: addDays(from, closes), present: null };
    const vote = await this.as(where, secretary, 'secretary', 'openVote', () => this.opening.open(asked));
    await this.cast(vote.id, where, votes);
  }

  private async takePositions(where: Where, on: { proposalId: string; edition: number }, places: readonly Place[]): Promise<void> {
    for (const [index, place] of places.entries()) {
      const { stance, reason, conditions }: Standpoint = deciding.positions[place];
      const said = { stance, reason: reason ?? null, conditions: conditions ?? null };
      await playedOn(addDays(today(), deciding.positionsFrom + (on.edition - 1) * (index + 1)), () =>
        this.as(where, board[place], 'board-member', 'takePosition', () => this.positions.take({ ...on, ...said })),
      );
    }
  }

  private async cast(voteId: string, where: Where, votes: Votes): Promise<void> {
    for (const [place, { choice, reason = null, condition = null }] of Object.entries(votes)) {
      const seat = await this.em.fork().findOneOrFail(VoteSeat, { voteId, organisationId: where.ids[place as Place] });
      const input = { seatId: seat.id, choice, reason, condition };
      await this.as(where, board[place as Place], 'board-member', 'castVote', () => this.voting.cast(input));
    }
  }

  private async written(partnershipId: string, changes: Changes): Promise<string> {
    return JSON.stringify({ changes: changes(await this.changes.allFacts(partnershipId)) });
  }

  private as<T>(where: Where, name: string, role: Role, command: CommandName, work: () => Promise<T>): Promise<T> {
    return this.acting.as(where, name, role, command, work);
  }
}
