// Change sets against the records of a partnership: whether one can be written down, what a vote on it rests on, and whether it still applies.
import { Refused } from '@hanze/shared/kernel/refusal';
import { type ChangeSet, parseChangeSet } from '@hanze/shared/proposals/change-set/change-set';
import type { Effect } from '@hanze/shared/proposals/change-set/effect';
import { freeze, type FrozenSet, type Stale, staleSteps } from '@hanze/shared/proposals/change-set/frozen';
import { type Played, play, type Problem } from '@hanze/shared/proposals/change-set/play';
import type { Changeable, Facts } from '@hanze/shared/proposals/change-set/records';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { Injectable } from '@nestjs/common';
import { AdoptingService } from '../../sharing/adopting.service';
import { ChangeFactsReads } from './change-facts.reads';
import { refuse } from './changes.refusals';

@Injectable()
export class ChangesService {
  constructor(
    private readonly facts: ChangeFactsReads,
    private readonly adopting: AdoptingService,
  ) {}

  /** The set as it is kept with an edition: null when it changes nothing. Refuses the first change that cannot be done. */
  async checked(partnershipId: string, text: string | null | undefined): Promise<string | null> {
    const set = parseChangeSet(text ?? '');
    if (set.changes.length === 0) return null;
    const [problem] = await this.problems(partnershipId, await this.played(partnershipId, set));
    return problem ? refuse('change-not-possible', { problem: problem.text, at: problem.path }) : JSON.stringify(set);
  }

  async played(partnershipId: string, set: ChangeSet): Promise<Played> {
    return play(set, await this.facts.of(partnershipId, idsIn(set)));
  }

  /** Everything that stands in the way, also keys that cannot share on their first day. */
  async problems(partnershipId: string, { steps }: Played): Promise<Problem[]> {
    const refused = steps.flatMap(({ problem }) => problem ?? []);
    return [...refused, ...(await this.unshareable(partnershipId, steps))];
  }

  /** What a vote rests on. Refuses a set that cannot be carried out as it stands. */
  async frozen(partnershipId: string, text: string): Promise<FrozenSet> {
    const set = parseChangeSet(text);
    const facts = await this.facts.of(partnershipId, idsIn(set));
    const [problem] = await this.problems(partnershipId, play(set, facts));
    return problem ? refuse('change-not-possible', { problem: problem.text, at: 'proposalId' }) : freeze(set, facts);
  }

  /** Why a set that was voted on cannot be carried out now; empty when it can. */
  async stale(partnershipId: string, frozen: FrozenSet): Promise<Stale[]> {
    const stale = staleSteps(frozen, await this.facts.of(partnershipId, idsIn(frozen)));
    if (stale.length > 0) return stale;
    return (await this.unshareable(partnershipId, frozen.steps)).map((problem) => ({ ...problem, step: problem.step, subject: null }));
  }

  allFacts(partnershipId: string): Promise<Facts> {
    return this.facts.of(partnershipId, 'all');
  }

  private async unshareable(partnershipId: string, steps: readonly { effects: readonly Effect[] }[]) {
    const problems: (Problem & { step: number })[] = [];
    for (const [step, { effects }] of steps.entries())
      for (const { id, after } of effects.filter(({ record, before }) => record === 'CostKey' && before === null)) {
        const { code, arguments: given, yearsBack, from } = after as unknown as Changeable['CostKey'];
        const covered = effects.flatMap(({ record, after: it }) =>
          record === 'KeyCoverage' && it['keyId'] === id ? [it['groupId'] as string] : [],
        );
        const chosen = { code, arguments: JSON.parse(given) as unknown } as ChosenKey;
        const refused = await refusedBy(() => this.adopting.tryOut({ partnershipId, id, chosen, yearsBack, from }, covered));
        if (refused) problems.push({ code: refused.code, path: `changes.changes[${step}].arguments.key`, text: refused.text, step });
      }
    return problems;
  }
}

async function refusedBy(rule: () => Promise<unknown>): Promise<Refused | null> {
  try {
    await rule();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** Every id that a set names, wherever it stands in its arguments. */
function idsIn({ changes }: ChangeSet): string[] {
  const texts = changes.flatMap(({ arguments: given }) => Object.values(given).flat());
  return [...new Set(texts.filter((it) => typeof it === 'string').filter((it) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(it)))];
}
