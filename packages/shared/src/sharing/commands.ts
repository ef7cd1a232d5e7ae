// The commands of the shared costs: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const costOffice = ['administrator', 'secretary', 'manager', 'controller'] as const;

/** Who reads the bill of a participant. */
const billReaders = ['board-member', 'deputy', 'manager', 'controller', 'cio'] as const;

export const sharingCommands = {
  defineCostGroup: { label: { nl: 'Maak kostengroep', en: 'Define cost group' }, roles: costOffice },
  enterCostLine: { label: { nl: 'Boek kostenregel', en: 'Enter cost line' }, roles: costOffice },
  reverseCostLine: { label: { nl: 'Boek kostenregel terug', en: 'Reverse cost line' }, roles: costOffice },
  adoptAllocation: { label: { nl: 'Stel verdeelsleutel vast', en: 'Adopt allocation key' }, roles: ['administrator', 'secretary'] },
  recordDriver: { label: { nl: 'Leg telling vast', en: 'Record counts' }, roles: costOffice },
  recordCostModel: { label: { nl: 'Leg kostenmodel vast', en: 'Record cost model' }, roles: costOffice },
  agreeCostRules: { label: { nl: 'Leg afspraken over afrekenen vast', en: 'Agree on settling' }, roles: ['administrator', 'secretary'] },
  fixAdvances: { label: { nl: 'Leg voorschotten vast', en: 'Fix advances' }, roles: costOffice },
  proposeSettlement: { label: { nl: 'Stel afrekening voor', en: 'Propose settlement' }, roles: costOffice },
  withdrawSettlement: { label: { nl: 'Trek afrekening in', en: 'Withdraw settlement' }, roles: costOffice },
  approveSettlement: { label: { nl: 'Keur afrekening goed', en: 'Approve settlement' }, roles: ['chair', 'controller', 'manager'] },
  questionLine: { label: { nl: 'Stel een vraag over een regel', en: 'Question a line' }, roles: billReaders },
  answerQuestion: { label: { nl: 'Beantwoord de vraag', en: 'Answer the question' }, roles: costOffice },
  disputeLine: { label: { nl: 'Betwist een regel', en: 'Dispute a line' }, roles: billReaders },
  settleDispute: { label: { nl: 'Beslecht het geschil', en: 'Settle the dispute' }, roles: costOffice },
} as const satisfies Record<string, CommandRule>;
