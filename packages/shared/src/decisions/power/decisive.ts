// Who is decisive now: in a running vote, what each open seat can still change, and which open seats together are enough.
import { type Rational, zero } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import type { Facts } from '../rule.ts';
import { tally } from '../tally.ts';
import { powerOf } from './indices.ts';
import { smallestEnough } from './smallest-enough.ts';
import { allOpenVote, openConditions, openSeats } from './rule-game.ts';
import { totalOf, type WeightedGame, wins } from './weighted-game.ts';

/** alone: its vote for is enough. needed: without it, no. can-tip: with others. none: nothing. turnout: by taking part, whatever it votes. */
export type Influence = 'alone-and-needed' | 'alone' | 'needed' | 'can-tip' | 'turnout' | 'none';

export interface OpenSeat {
  readonly seat: string;
  readonly influence: Influence;
  /** Share of the decisive positions among the open seats (Banzhaf). */
  readonly share: Rational;
}

export interface DecisiveNow {
  /** Whatever the open seats do: adopted, or no longer possible; null while it is open. */
  readonly decided: 'adopted' | 'not-adopted' | null;
  readonly open: readonly OpenSeat[];
  /** The smallest groups of open seats that carry the decision while the rest votes against; at most twelve. */
  readonly enough: readonly (readonly string[])[];
}

export const influenceWords: Readonly<Record<Influence, Text>> = {
  'alone-and-needed': { nl: 'beslist alleen: voor is aangenomen, tegen is verworpen', en: 'decides alone: for adopts, against rejects' },
  alone: { nl: 'kan het besluit alleen laten aannemen', en: 'can adopt the decision alone' },
  needed: { nl: 'is nodig: zonder deze stem kan het niet worden aangenomen', en: 'is needed: without this vote it cannot be adopted' },
  'can-tip': { nl: 'kan samen met anderen de doorslag geven', en: 'can tip the balance together with others' },
  turnout: { nl: 'telt voor de opkomst, wat de stem ook is', en: 'counts for the turnout, whatever the vote' },
  none: { nl: 'verandert de uitkomst niet meer', en: 'does not change the outcome any more' },
};

function influenceOf(game: WeightedGame, member: number, swings: bigint): Influence {
  if (swings === 0n) return 'none';
  const everyone = game[0]!.weights.map((_, index) => index);
  const alone = wins(game, [member]);
  const isNeeded = !wins(game, everyone.toSpliced(member, 1));
  if (alone) return isNeeded ? 'alone-and-needed' : 'alone';
  return isNeeded ? 'needed' : 'can-tip';
}

/** Adopted for certain when it is both if all others vote against and if nobody else takes part: every other end lies between. */
function decidedNow(facts: Facts): DecisiveNow['decided'] {
  const ends = (vote: 'for' | 'against' | null) => tally(allOpenVote(facts, vote)).outcome === 'adopted';
  if (!ends('for')) return 'not-adopted';
  return ends('against') && ends(null) ? 'adopted' : null;
}

/**
 * What every open seat (present, not recused, not voted) can still do, when the rest votes for or against. Up to 60 open seats.
 * A rule that lets the chair decide a tie needs a chair in the facts.
 */
export function decisiveNow(facts: Facts): DecisiveNow {
  const seats = openSeats(facts).map(({ id }) => id);
  const decided = decidedNow(facts);
  const all = (influence: Influence) => seats.map((seat): OpenSeat => ({ seat, influence, share: zero }));
  if (decided !== null) return { decided, open: all('none'), enough: [] };
  const conditions = openConditions(facts).filter(({ need }) => need > 0n);
  // the votes are there; only the turnout is not
  if (conditions.length === 0) return { decided, open: all('turnout'), enough: [] };
  const game = conditions.map(({ weights, need }) => ({ weights, quota: need }));
  if (game.some(({ weights, quota }) => quota > totalOf(weights))) return { decided, open: all('none'), enough: [] };
  const { swings, banzhaf } = powerOf(game);
  return {
    decided,
    open: seats.map((seat, member) => ({ seat, influence: influenceOf(game, member, swings[member]!), share: banzhaf[member]! })),
    enough: smallestEnough(game).map((group) => group.map((member) => seats[member]!)),
  };
}
