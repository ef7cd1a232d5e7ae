// The commands of votes and decisions: what each is called, which roles may run it, and which ask for a fresh factor.
import type { CommandRule } from '../identity/command-rule.ts';

export const decisionCommands = {
  planReplacement: {
    label: { nl: 'Kies welk besluit vervalt', en: 'Choose which decision is replaced' },
    roles: ['cio', 'manager', 'secretary'],
  },
  openVote: { label: { nl: 'Open de stemming', en: 'Open the vote' }, roles: ['secretary', 'chair'] },
  castVote: { label: { nl: 'Stem', en: 'Vote' }, roles: ['board-member', 'deputy'], stepUp: true },
  recuseSeat: { label: { nl: 'Stem niet mee', en: 'Take no part in the vote' }, roles: ['board-member', 'deputy', 'secretary'] },
  giveProxy: { label: { nl: 'Geef een volmacht', en: 'Give a proxy' }, roles: ['board-member', 'secretary'] },
  closeVote: { label: { nl: 'Sluit de stemming', en: 'Close the vote' }, roles: ['secretary', 'chair'], stepUp: true },
  executeDecision: { label: { nl: 'Voer het besluit uit', en: 'Carry out the decision' }, roles: ['secretary', 'chair'], stepUp: true },
  recordOutcome: { label: { nl: 'Leg het vervolg vast', en: 'Record what happens next' }, roles: ['secretary', 'chair'] },
} as const satisfies Record<string, CommandRule>;
