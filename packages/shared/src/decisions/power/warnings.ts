// What to warn about before a rule is adopted: a member it makes powerless, one or two who decide for all, a weight above half.
import { enumerate, fill, type Phrase, type Text } from '../../kernel/text.ts';
import type { VotingRule } from '../rule.ts';
import { type Power, powerOf } from './indices.ts';
import { gameOfRule, type SeatedMember } from './rule-power.ts';
import { totalOf, type WeightedGame, wins } from './weighted-game.ts';

interface Names {
  seats: readonly string[];
}

const phrases = {
  'weight-above-half': {
    nl: ({ seats, weight, total }: Names & { weight: string; total: string }) =>
      `${seats[0]} heeft ${weight} van de ${total} stemmen, meer dan de helft. Eén deelnemer mag niet de meerderheid hebben.`,
    en: ({ seats, weight, total }: Names & { weight: string; total: string }) =>
      `${seats[0]} has ${weight} of ${total} votes, more than half. One participant should not hold the majority.`,
  },
  'decides-alone': {
    nl: ({ seats }: Names) => `${seats[0]} beslist alleen: de anderen kunnen niets toevoegen of tegenhouden.`,
    en: ({ seats }: Names) => `${seats[0]} decides alone: the others can neither add nor stop anything.`,
  },
  powerless: {
    nl: ({ seats }: Names) => `De stem van ${enumerate(seats, 'nl')} kan nooit de doorslag geven, hoe de anderen ook stemmen.`,
    en: ({ seats }: Names) => `The vote of ${enumerate(seats, 'en')} can never be decisive, however the others vote.`,
  },
  'two-decide': {
    nl: ({ seats }: Names) => `${enumerate(seats, 'nl')} kunnen samen beslissen, ook als alle anderen tegen zijn.`,
    en: ({ seats }: Names) => `${enumerate(seats, 'en')} can decide together, even when all others are against.`,
  },
  'can-block': {
    nl: ({ seats }: Names) => `${enumerate(seats, 'nl')} kan elk besluit alleen tegenhouden.`,
    en: ({ seats }: Names) => `${enumerate(seats, 'en')} can block every decision alone.`,
  },
} as const satisfies Record<string, Text | Phrase<never>>;

export interface PowerWarning {
  readonly code: keyof typeof phrases;
  readonly seats: readonly string[];
  readonly text: Text;
}

/** The first pair that wins although it is no more than half of the members; with three members two are simply the majority. */
function pairThatDecides(game: WeightedGame, members: number): number[] | null {
  if (members < 4) return null;
  for (let first = 0; first < members; first += 1) {
    for (let second = first + 1; second < members; second += 1) if (wins(game, [first, second])) return [first, second];
  }
  return null;
}

const warn = (code: PowerWarning['code'], seats: readonly string[], more: object = {}): PowerWarning => ({
  code,
  seats,
  text: fill(phrases[code] as Phrase<unknown>, { seats, ...more }),
});

function warningsOf(power: Power, game: WeightedGame, names: readonly string[]): PowerWarning[] {
  const named = (members: readonly number[]) => members.map((member) => names[member]!);
  if (power.dictator !== null) return [warn('decides-alone', named([power.dictator]))];
  const warnings: PowerWarning[] = [];
  if (power.dummies.length > 0 && !power.approximate) warnings.push(warn('powerless', named(power.dummies)));
  const pair = pairThatDecides(game, names.length);
  if (pair) warnings.push(warn('two-decide', named(pair)));
  const blocks = power.vetoers.length < names.length ? power.vetoers : [];
  return [...warnings, ...blocks.map((member) => warn('can-block', named([member])))];
}

/**
 * Warnings about a rule for these members, gravest first; none for a rule that serves everyone. A member alone has nobody to be unfair to.
 * A weight above half is named whatever the rule (Wgr 13 allows more votes for one participant, not the majority).
 */
export function powerWarnings(rule: VotingRule, members: readonly SeatedMember[], chair: string | null = null): PowerWarning[] {
  if (members.length < 2) return [];
  const names = members.map(({ id }) => id);
  const total = totalOf(members.map(({ weight }) => weight));
  const heavy = members
    .filter(({ weight }) => 2n * weight > total)
    .map(({ id, weight }) => warn('weight-above-half', [id], { weight: `${weight}`, total: `${total}` }));
  const game = gameOfRule(rule, members, chair);
  return [...heavy, ...warningsOf(powerOf(game), game, names)];
}
