// An explicit cost game as a document: every rule of the literature, the core, and (when asked) a judgement of a key and of an exit.
import { type Fields, readList, readOptional, readText } from '../../kernel/document.ts';
import { commonDenominator } from '../../kernel/prorate.ts';
import { parseRational, type Rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type CostGame, costGame, mostMembers } from './cost-game.ts';
import { type Answer, answerGame } from './game-answer.ts';

/** Amounts go up to 10^18 cents, far above any budget and within 64 bits. */
const largestCost = 10n ** 18n;

export const refuse = refusing({
  'not-whole-cents': {
    nl: 'Verwacht een bedrag in hele centen, als geheel getal of als tekst, hoogstens 10^18.',
    en: 'expected an amount in whole cents, as a whole number or as text, at most 10^18',
  },
  'wrong-number-of-groups': {
    nl: ({ members, groups }: { members: number; groups: number }) => `Bij ${members} deelnemers horen ${groups} bedragen: één per groep.`,
    en: ({ members, groups }: { members: number; groups: number }) => `${members} members need ${groups} amounts: one for every group`,
  },
  'nobody-costs-nothing': {
    nl: 'Het eerste bedrag hoort bij de groep zonder deelnemers en is 0.',
    en: 'the first amount belongs to the group without members and is 0',
  },
  'no-members': { nl: 'Er is minstens één deelnemer nodig.', en: 'at least one member is needed' },
  'too-many-members': {
    nl: ({ most }: { most: number }) =>
      `Hoogstens ${most} deelnemers: daarboven is een bedrag per groep niet te doen. Beschrijf de kosten in onderdelen (kind "components").`,
    en: ({ most }: { most: number }) =>
      `at most ${most} members: beyond that an amount per group cannot be handled; describe the cost in components (kind "components")`,
  },
  'same-member-twice': { nl: 'Deze deelnemer staat er twee keer in.', en: 'this member is listed twice' },
  'unknown-member': {
    nl: ({ members }: { members: number }) => `Verwacht het nummer van een deelnemer: 0 tot en met ${members - 1}.`,
    en: ({ members }: { members: number }) => `expected the number of a member: 0 up to ${members - 1}`,
  },
});

/** Reads whole cents; accepts what stands for a whole number ("4/2" does not). */
export function readCost(value: unknown, at: string): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  const cents = typeof value === 'bigint' ? value : typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? BigInt(value) : null;
  if (cents === null || cents > largestCost || cents < -largestCost) return refuse('not-whole-cents', { at });
  return cents;
}

/** Names of the members, all different. */
export function readMembers(value: unknown, at: string, most: number): string[] {
  const members = readList(readText)(value, at);
  if (!members.length) refuse('no-members', { at });
  if (members.length > most) refuse('too-many-members', { at, most });
  const seen = new Set<string>();
  members.forEach((member, i) => {
    if (seen.has(member)) refuse('same-member-twice', { at: `${at}[${i}]` });
    seen.add(member);
  });
  return members;
}

/** The number of a member, counted from 0. */
export const readMember =
  (members: number) =>
  (value: unknown, at: string): number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < members
      ? value
      : refuse('unknown-member', { at, members });

function readGame(value: unknown, at: string, members: number): CostGame {
  const groups = 2 ** members;
  const costs = readList(readCost, { most: 2 ** mostMembers })(value, at);
  if (costs.length !== groups) refuse('wrong-number-of-groups', { at, members, groups });
  if (costs[0] !== 0n) refuse('nobody-costs-nothing', { at: `${at}[0]` });
  return costGame(costs);
}

/** What may be asked beside the rules: how a key does, and what one member's exit leaves. */
export interface Questions {
  readonly weights: readonly bigint[] | null;
  readonly unions: readonly (readonly number[])[] | null;
  readonly key: readonly Rational[] | null;
  readonly leaver: number | null;
}

/** Weights count by their ratio only, so fractions become whole numbers. */
function wholeWeights(weights: readonly Rational[]): bigint[] {
  const common = commonDenominator(weights, '$.weights');
  return weights.map(({ num, den }) => num * (common / den));
}

/** Reads `weights`, `unions`, `key` and `leaver`, all optional. */
export function readQuestions(document: Fields, members: number): Questions {
  const perMember = { length: members };
  const weights = readOptional(readList(parseRational, perMember))(document['weights'], '$.weights');
  return {
    weights: weights && wholeWeights(weights),
    unions: readOptional(readList(readList(readMember(members), { most: members }), { most: members }))(document['unions'], '$.unions'),
    key: readOptional(readList(parseRational, perMember))(document['key'], '$.key'),
    leaver: readOptional(readMember(members))(document['leaver'], '$.leaver'),
  };
}

/**
 * Answers `{ kind: "game", members, cost, weights?, unions?, key?, leaver? }`; `cost[S]` is what group S costs in cents, bit i of S is member i.
 * `weights` asks for the weighted Shapley value, `unions` (lists of members that act as one) for the Owen value.
 * Refuses more than 20 members, wrong lengths, amounts that are not whole cents up to 10^18, and a first amount that is not 0.
 */
export function recomputeGame(document: Fields): Answer {
  const members = readMembers(document['members'], '$.members', mostMembers).length;
  const game = readGame(document['cost'], '$.cost', members);
  return answerGame(game, readQuestions(document, members));
}
