// Whose vote is it? The partnership's own office opens and closes; a seat is for the mandates that stand on the roll.
import type { Policy } from '../platform/authorise';
import type { Viewer } from '../platform/viewer';

interface VoteFacts {
  partnershipId: string;
}
interface SeatFacts extends VoteFacts {
  /** Mandates that may act for the seat: its member's and deputies', or those of the seat that holds its proxy. */
  actors: readonly string[];
}

const ownOffice = ({ mandate }: Viewer, partnershipId: string): boolean =>
  mandate?.organisationId === null && mandate.partnershipId === partnershipId;
const office: Policy<VoteFacts> = (viewer, { partnershipId }) => ownOffice(viewer, partnershipId);
const seatHolder = ({ mandate }: Viewer, { actors }: SeatFacts): boolean => mandate !== null && actors.includes(mandate.id);
const holderOrOffice: Policy<SeatFacts> = (viewer, seat) => seatHolder(viewer, seat) || ownOffice(viewer, seat.partnershipId);

/** The side that brings a proposal says what it replaces; the secretary helps every side. */
const writes: Policy<VoteFacts & { authorId: string | null }> = (viewer, { partnershipId, authorId }) =>
  ownOffice(viewer, partnershipId)
    ? viewer.mandate?.role === 'secretary' || authorId === null
    : viewer.partnershipIds.includes(partnershipId) && authorId !== null && viewer.mandate?.organisationId === authorId;

export const decisionPolicies = {
  planReplacement: writes,
  openVote: office,
  castVote: seatHolder satisfies Policy<SeatFacts>,
  recuseSeat: holderOrOffice,
  giveProxy: holderOrOffice,
  closeVote: office,
  recordOutcome: office,
  executeDecision: office,
} satisfies Record<string, Policy>;
