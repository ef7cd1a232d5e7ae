// The board of an example: one seat and one played member per municipality, a secretary, and decisions that all of them vote for.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Role } from '@hanze/shared/identity/roles';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ClosingService } from '../decisions/closing.service';
import { OpeningService } from '../decisions/opening.service';
import { Resolution } from '../decisions/resolution.entity';
import { VoteSeat } from '../decisions/vote-seat.entity';
import { VotingService } from '../decisions/voting.service';
import { ExamplesService } from '../identity/examples.service';
import { Body } from '../partnerships/body.entity';
import { FormingService } from '../partnerships/forming.service';
import { playedOn } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { ProposingService } from '../proposals/proposing.service';
import { ActingService } from './acting.service';

export interface ExampleBoard {
  readonly partnershipId: string;
  readonly bodyId: string;
  readonly shortName: string;
  /** Name and organisation of each member; the first is in the chair. */
  readonly members: readonly { readonly name: string; readonly organisationId: string }[];
}

export interface PlayedDecision {
  readonly on: string;
  readonly title: string;
  readonly resolution: string;
  /** Why it is here, and that it was played. */
  readonly text: string;
}

const member = (name: string) => `Bestuurder ${name} (voorbeeld)`;
const office = { secretary: 'Secretaris', controller: 'Controller' } as const;
const officer = (role: keyof typeof office, shortName: string) => `${office[role]} ${shortName} (voorbeeld)`;

@Injectable()
export class ExampleBoardService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly acting: ActingService,
    private readonly forming: FormingService,
    private readonly examples: ExamplesService,
    private readonly proposing: ProposingService,
    private readonly opening: OpeningService,
    private readonly voting: VotingService,
    private readonly closing: ClosingService,
  ) {}

  async form(given: Omit<ExampleBoard, 'bodyId'>, from: string): Promise<ExampleBoard> {
    const { partnershipId, shortName, members } = given;
    const body = { partnershipId, kind: 'undivided-board', name: 'Bestuur', from };
    await this.runner.run('defineBody', () => this.forming.defineBody(body));
    const { id: bodyId } = await this.em.fork().findOneOrFail(Body, { partnershipId });
    const held = { partnershipId, from, until: null };
    for (const [place, { name, organisationId }] of members.entries()) {
      const seat = { bodyId, organisationId, label: null, votes: 1, from };
      await this.runner.run('assignSeat', () => this.forming.assignSeat(seat));
      await this.persona(member(name), [
        { ...held, role: 'board-member', organisationId, bodyId },
        ...(place === 0 ? [{ ...held, role: 'chair' as const, organisationId: null, bodyId: null }] : []),
      ]);
    }
    for (const role of Object.keys(office) as (keyof typeof office)[])
      await this.persona(officer(role, shortName), [{ ...held, role, organisationId: null, bodyId: null }]);
    return { ...given, bodyId };
  }

  /** The id of the decision, adopted by all. */
  async decide(board: ExampleBoard, { on, title, resolution, text }: PlayedDecision): Promise<string> {
    const { partnershipId, bodyId } = board;
    const says = {
      title,
      text,
      resolutions: [resolution],
      options: [
        { name: 'Niets doen', summary: 'Alles blijft zoals het is.', nothing: true },
        { name: 'Deze sleutel', summary: resolution, nothing: false },
      ],
      chosen: 1,
      downsides: 'Niet bekend: dit is een voorbeeld.',
      withoutScreen: 'Voor inwoners verandert er niets.',
      steps: [{ what: 'De sleutel geldt voor de rekeningen.', power: 'carry-out', by: 'executive-board', on: null } as const],
      cost: null,
      effects: [],
    };
    return playedOn(on, async () => {
      const asSecretary = <T>(command: CommandName, work: () => Promise<T>) =>
        this.as(board, officer('secretary', board.shortName), 'secretary', command, work);
      const draft = { partnershipId, bodyId, ...says, changes: null };
      const { id: proposalId } = await asSecretary('draftProposal', () => this.proposing.draft(draft));
      await asSecretary('tableProposal', () => this.proposing.table(proposalId));
      const asked = { proposalId, rule: 'simple', written: false, closesOn: null, present: null };
      const { id: voteId } = await asSecretary('openVote', () => this.opening.open(asked));
      for (const { name, organisationId } of board.members) {
        const { id: seatId } = await this.em.fork().findOneOrFail(VoteSeat, { voteId, organisationId });
        const vote = { seatId, choice: 'for', reason: null, condition: null };
        await this.as(board, member(name), 'board-member', 'castVote', () => this.voting.cast(vote));
      }
      await asSecretary('closeVote', () => this.closing.close({ id: voteId, present: null, castingVote: null }));
      return (await this.em.fork().findOneOrFail(Resolution, { voteId })).id;
    });
  }

  private persona(name: string, mandates: Parameters<ExamplesService['register']>[0]['mandates']) {
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@voorbeeld.example`.replace('.@', '@');
    return this.runner.run('registerExamplePersona', () => this.examples.register({ name, email, mandates }));
  }

  private as<T>(board: ExampleBoard, name: string, role: Role, command: CommandName, work: () => Promise<T>): Promise<T> {
    return this.acting.as(board, name, role, command, work);
  }
}
