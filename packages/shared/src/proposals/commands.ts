// The commands of proposals: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const writers = ['cio', 'manager', 'secretary'] as const;

export const proposalCommands = {
  draftProposal: { label: { nl: 'Schrijf een voorstel', en: 'Draft a proposal' }, roles: writers },
  reviseProposal: { label: { nl: 'Pas het voorstel aan', en: 'Revise the proposal' }, roles: writers },
  tableProposal: { label: { nl: 'Dien het voorstel in', en: 'Table the proposal' }, roles: writers },
  takePosition: { label: { nl: 'Geef een standpunt', en: 'Take a position' }, roles: ['board-member', 'deputy', 'manager', 'cio'] },
} as const satisfies Record<string, CommandRule>;
