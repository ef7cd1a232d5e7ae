// A seat at the moment of the vote: what it weighs, whether it may vote, and what it voted.

export type Choice = 'for' | 'against' | 'abstain';
export const choices = ['for', 'against', 'abstain'] as const satisfies readonly Choice[];

/** What one counts with: heads, votes by weight, or a figure of the municipality behind the seat. */
export type Measure = 'heads' | 'weight' | 'inhabitants' | 'contribution';

/** Why a seat objects, where the rule asks for a typed ground. */
export interface Objection {
  readonly ground: string;
  readonly reason: string;
}

export interface Seat {
  readonly id: string;
  /** Votes this seat casts: a whole number above 0. */
  readonly weight: bigint;
  /** In the room (or on the line) when the vote was taken. */
  readonly present: boolean;
  readonly presentAtOpening: boolean;
  readonly presentAtClosing: boolean;
  /** May not vote for a personal interest (Gemeentewet 28). */
  readonly recused: boolean;
  /** The seat that holds this absent seat's proxy. */
  readonly heldBy: string | null;
  readonly vote: Choice | null;
  readonly objection: Objection | null;
  /** Inhabitants of the municipality; needed only by rules that count them. */
  readonly inhabitants: bigint | null;
  /** Yearly contribution in whole euros; needed only by rules that count it. */
  readonly contribution: bigint | null;
}

/** What a seat counts for in a measure. */
export const amount = (seat: Seat, measure: Measure): bigint => (measure === 'heads' ? 1n : (seat[measure] ?? 0n));

/** Present itself or through a proxy. */
export const isRepresented = (seat: Seat): boolean => seat.present || seat.heldBy !== null;
