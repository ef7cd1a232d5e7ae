// The life of a vote: planned, open, closed; a closed vote never opens again, a tie or a failed quorum gets a new vote.
import { life } from './life.ts';

export const voteLife = life({
  first: 'planned',
  states: {
    planned: { nl: 'Gepland', en: 'Planned' },
    open: { nl: 'Open', en: 'Open' },
    closed: { nl: 'Gesloten', en: 'Closed' },
    cancelled: { nl: 'Vervallen', en: 'Cancelled' },
  },
  acts: {
    openVote: {
      label: { nl: 'Open de stemming', en: 'Open the vote' },
      by: ['secretary', 'chair'],
      freezes: { nl: 'regel, zetels, gewichten en tekst', en: 'rule, seats, weights and text' },
    },
    castVote: { label: { nl: 'Stem', en: 'Vote' }, by: ['board-member', 'deputy'] },
    recuseSeat: { label: { nl: 'Stem niet mee', en: 'Take no part in the vote' }, by: ['board-member', 'deputy', 'secretary'] },
    giveProxy: { label: { nl: 'Geef een volmacht', en: 'Give a proxy' }, by: ['board-member', 'secretary'] },
    closeVote: {
      label: { nl: 'Sluit de stemming', en: 'Close the vote' },
      by: ['secretary', 'chair'],
      freezes: { nl: 'stemmen, aanwezigen, stemgerechtigden en uitkomst', en: 'votes, those present, those entitled and the outcome' },
    },
    cancelVote: { label: { nl: 'Laat de stemming vervallen', en: 'Cancel the vote' }, by: ['secretary', 'chair'] },
  },
  table: {
    planned: { openVote: 'open', cancelVote: 'cancelled' },
    open: { castVote: 'open', recuseSeat: 'open', giveProxy: 'open', closeVote: 'closed', cancelVote: 'cancelled' },
    closed: {},
    cancelled: {},
  },
});

export type VoteState = keyof typeof voteLife.states;
export type VoteAct = keyof typeof voteLife.acts;
