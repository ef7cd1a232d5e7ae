// Two people wrote from the same edition: what only one of them changed is taken, what both changed is shown side by side to choose from.
import { type PartCode, partCodes, proposalParts, same } from './parts.ts';
import type { ProposalText } from './proposal-text.ts';

/** Who changed a part since the edition both began with. 'both' says that they made the same of it. */
export type Merged = 'nobody' | 'mine' | 'theirs' | 'both' | 'clash';

/** Per part who changed it. */
export function mergedParts(base: ProposalText, mine: ProposalText, theirs: ProposalText): Record<PartCode, Merged> {
  const of = (code: PartCode): Merged => {
    const [was, own, other] = [base, mine, theirs].map((says) => proposalParts[code].of(says));
    if (same(own, other)) return same(was, own) ? 'nobody' : 'both';
    if (same(was, other)) return 'mine';
    return same(was, own) ? 'theirs' : 'clash';
  };
  return Object.fromEntries(partCodes.map((code) => [code, of(code)])) as Record<PartCode, Merged>;
}

/** `mine` with the given parts as `theirs` has them. Options and which of them is chosen go together. */
export function withParts(mine: ProposalText, theirs: ProposalText, codes: readonly PartCode[]): ProposalText {
  const taken = codes.flatMap((code) => (code === 'options' ? (['options', 'chosen'] as const) : ([code] as const)));
  return { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) };
}

/** What one gets by taking over everything that only the other changed; what both changed stays as `mine` until it is chosen. */
export const takenOver = (base: ProposalText, mine: ProposalText, theirs: ProposalText): ProposalText =>
  withParts(
    mine,
    theirs,
    partCodes.filter((code) => mergedParts(base, mine, theirs)[code] === 'theirs'),
  );
