// For tests only: the outcome of a vote worked out a second time, from the text of the articles, on plain numbers, without the engine.
// It imports nothing. Where it and the engine differ, one of them misreads the law.

interface Share {
  moreThan?: string;
  atLeast?: string;
}
interface OracleSeat {
  id: string;
  weight: number;
  present: boolean;
  presentAtOpening?: boolean;
  presentAtClosing?: boolean;
  recused?: boolean;
  proxyOf?: string;
  vote?: 'for' | 'against' | 'abstain';
  inhabitants?: number;
}
export interface OracleDocument {
  rule: {
    majority: Share & { of: string };
    second?: Share & { of: string };
    quorum?: Share & { basis: string; represented?: boolean; at?: string };
    voteQuorum?: Share & { basis?: string; abstentions?: string };
    tie: string;
    abstentions: string;
    recusal?: { base?: string; quorum?: string };
  };
  seats: OracleSeat[];
  chair?: string;
  castingVote?: string;
  complete?: boolean;
  tieBefore?: boolean;
  secondCall?: boolean;
  invalidBefore?: boolean;
  asked?: boolean;
}

/** Parts of a share "p/q" or "p". */
const partsOf = (text: string): [number, number] => {
  const [p, q] = text.split('/');
  return [Number(p), q === undefined ? 1 : Number(q)];
};

/** Sums of weight below 2^20 and denominators below 2^10: products stay far below 2^53. */
const reaches = (have: number, whole: number, share: Share): boolean => {
  if (have === 0) return false;
  if (share.moreThan !== undefined) {
    const [p, q] = partsOf(share.moreThan);
    return have * q > whole * p;
  }
  const [p, q] = partsOf(share.atLeast ?? '1');
  return have * q >= whole * p;
};

const total = (seats: OracleSeat[], worth: (seat: OracleSeat) => number) => seats.map(worth).reduce((a, b) => a + b, 0);
const head = () => 1;
const weight = (seat: OracleSeat) => seat.weight;
const inhabitants = (seat: OracleSeat) => seat.inhabitants ?? 0;

/** Present through somebody else: an absent seat tied to a present one by `proxyOf`, on whichever of the two it is written. */
const holderOf = (seat: OracleSeat, seats: OracleSeat[]): OracleSeat | undefined =>
  seat.present ? undefined : seats.find((other) => other.present && (other.proxyOf === seat.id || seat.proxyOf === other.id));

/** Outcome of the document in the words of the contract. */
export function oracleOutcome({ rule, seats: all, ...given }: OracleDocument): string {
  const seats = all.map((seat) => {
    const vote = seat.vote ?? holderOf(seat, all)?.vote;
    return vote ? { ...seat, vote } : seat;
  });
  const may = seats.filter((seat) => seat.recused !== true); // 28(1): these need not withdraw
  const worths = (basis = 'heads') => (basis === 'both' ? [head, weight] : [basis === 'weight' ? weight : head]);

  // 20(1): the meeting opens only when more than half of the sitting members are there; 20(3): a second call needs no quorum
  if (rule.quorum && !given.secondCall) {
    const { quorum } = rule;
    const sitting = rule.recusal?.quorum === 'leaves' ? may : seats;
    const moments = quorum.at === 'opening' || quorum.at === 'closing' ? [quorum.at] : ['opening', 'closing'];
    for (const moment of moments) {
      const there = sitting.filter((seat) => {
        const inTheRoom = (moment === 'opening' ? seat.presentAtOpening : seat.presentAtClosing) ?? seat.present;
        return inTheRoom || (quorum.represented === true && holderOf(seat, seats) !== undefined);
      });
      if (!worths(quorum.basis).every((worth) => reaches(total(there, worth), total(sitting, worth), quorum))) return 'no-quorum';
    }
  }
  // 32(3): no vote asked is adopted
  if (given.asked === false) return 'adopted';
  // 29(1): more than half of those who sit and need not withdraw took part; 29(2): not at a second call, nor after a vote that was not valid
  if (rule.voteQuorum && !given.secondCall && !given.invalidBefore) {
    const { voteQuorum } = rule;
    // 28(2): handing in a paper is taking part, also a blank one
    const took = may.filter(
      (seat) => seat.vote === 'for' || seat.vote === 'against' || (seat.vote === 'abstain' && voteQuorum.abstentions !== 'stay-out'),
    );
    if (!worths(voteQuorum.basis).every((worth) => reaches(total(took, worth), total(may, worth), voteQuorum))) return 'invalid';
  }
  // 30(1): the absolute majority of those who cast a vote, or what the arrangement asks instead
  const cast = may.filter(
    (seat) => seat.vote === 'for' || seat.vote === 'against' || (seat.vote === 'abstain' && rule.abstentions === 'count-in-base'),
  );
  const sitting = rule.recusal?.base === 'stays' ? seats : may;
  const here = may.filter((seat) => seat.present || holderOf(seat, seats) !== undefined);
  const base = (of: string): [OracleSeat[], (seat: OracleSeat) => number] => {
    if (of === 'cast') return [cast, weight];
    if (of === 'cast-heads') return [cast, head];
    if (of === 'members') return [sitting, head];
    if (of === 'weight') return [sitting, weight];
    if (of === 'inhabitants') return [sitting, inhabitants];
    if (of === 'entitled') return [may, head];
    if (of === 'entitled-weight') return [may, weight];
    if (of === 'present') return [here, head];
    return [here, weight];
  };
  const standing = [rule.majority, ...(rule.second ? [rule.second] : [])].map((majority) => {
    const [members, worth] = base(majority.of);
    const [yes, no] = (['for', 'against'] as const).map((vote) =>
      total(
        may.filter((seat) => seat.vote === vote),
        worth,
      ),
    ) as [number, number];
    const whole = total(members, worth);
    if (reaches(yes, whole, majority)) return 'yes';
    // a tie: as many for as against, together all there is, where a bare majority is asked
    return majority.moreThan === '1/2' && yes === no && yes + no === whole ? 'tie' : 'no';
  });
  if (standing.includes('no')) return 'rejected';
  if (!standing.includes('tie')) return 'adopted';

  // 32(4)-(6) or the arrangement's own rule
  const complete = given.complete ?? cast.length === may.length;
  const chairs = given.castingVote ?? seats.find(({ id }) => id === given.chair)?.vote;
  const byChair = chairs === 'for' ? 'adopted' : 'rejected';
  if (rule.tie === 'rejected') return 'rejected';
  if (rule.tie === 'chair') return byChair;
  if (rule.tie === 'next-meeting-then-rejected') return complete || given.tieBefore ? 'rejected' : 'postponed';
  if (!given.tieBefore) return 'postponed';
  return rule.tie === 'revote' ? 'rejected' : byChair;
}
