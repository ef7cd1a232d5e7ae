// The commands of proposals: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const writers = ['cio', 'manager', 'secretary'] as const;

/** The clerk for the council; the secretary for a council that has nobody here, and the journal says who it was. */
const councils = ['clerk', 'secretary'] as const;

export const proposalCommands = {
  draftProposal: { label: { nl: 'Schrijf een voorstel', en: 'Draft a proposal' }, roles: writers },
  reviseProposal: { label: { nl: 'Pas het voorstel aan', en: 'Revise the proposal' }, roles: writers },
  tableProposal: { label: { nl: 'Dien het voorstel in', en: 'Table the proposal' }, roles: writers },
  openViewsRound: { label: { nl: 'Stuur naar de raden', en: 'Send to the councils' }, roles: ['secretary'] },
  confirmReceipt: { label: { nl: 'Meld de ontvangst', en: 'Confirm the receipt' }, roles: councils },
  planDiscussion: { label: { nl: 'Plan de bespreking', en: 'Plan the discussion' }, roles: councils },
  giveView: { label: { nl: 'Geef een zienswijze', en: 'Give a view' }, roles: councils },
  waiveView: { label: { nl: 'Zie af van een zienswijze', en: 'Waive a view' }, roles: councils },
  closeViewsRound: { label: { nl: 'Sluit de ronde', en: 'Close the round' }, roles: ['secretary'] },
  answerPoint: { label: { nl: 'Beantwoord een punt', en: 'Answer a point' }, roles: ['secretary'] },
  answerViews: { label: { nl: 'Stel de antwoorden vast', en: 'Adopt the answers' }, roles: ['secretary'] },
  cancelViewsRound: { label: { nl: 'Laat de ronde vervallen', en: 'Cancel the round' }, roles: ['secretary'] },
  takePosition: { label: { nl: 'Geef een standpunt', en: 'Take a position' }, roles: ['board-member', 'deputy', 'manager', 'cio'] },
} as const satisfies Record<string, CommandRule>;
