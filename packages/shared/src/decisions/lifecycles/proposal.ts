// The life of a proposal: from draft, through views of the councils where they are asked, to the meeting that decides.
import { life } from './life.ts';

export const proposalLife = life({
  first: 'draft',
  states: {
    draft: { nl: 'Concept', en: 'Draft' },
    tabled: { nl: 'Ingediend', en: 'Tabled' },
    'in-views': { nl: 'Bij de raden voor een zienswijze', en: 'With the councils for their views' },
    'views-answered': { nl: 'Zienswijzen beantwoord', en: 'Views answered' },
    scheduled: { nl: 'Op de agenda', en: 'On the agenda' },
    decided: { nl: 'Besloten', en: 'Decided' },
    withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  },
  acts: {
    tableProposal: {
      label: { nl: 'Dien het voorstel in', en: 'Table the proposal' },
      by: ['cio', 'manager', 'secretary'],
      freezes: {
        nl: 'deze versie van tekst en rekening; wijzigen maakt een nieuwe versie',
        en: 'this version of text and figures; a change makes a new version',
      },
    },
    reviseProposal: { label: { nl: 'Pas het voorstel aan', en: 'Revise the proposal' }, by: ['cio', 'manager', 'secretary'] },
    openViewsRound: {
      label: { nl: 'Stuur naar de raden', en: 'Send to the councils' },
      by: ['secretary'],
      freezes: { nl: 'de tekst die de raden krijgen', en: 'the text the councils receive' },
    },
    answerViews: {
      label: { nl: 'Stel de antwoorden op de zienswijzen vast', en: 'Adopt the answers to the views' },
      by: ['secretary'],
      freezes: { nl: 'zienswijzen en antwoorden', en: 'views and answers' },
    },
    cancelViewsRound: { label: { nl: 'Laat de ronde vervallen', en: 'Cancel the round' }, by: ['secretary'] },
    scheduleProposal: { label: { nl: 'Zet op de agenda', en: 'Put on the agenda' }, by: ['secretary'] },
    unscheduleProposal: { label: { nl: 'Haal van de agenda', en: 'Take off the agenda' }, by: ['secretary', 'chair'] },
    decideProposal: {
      label: { nl: 'Leg het besluit vast', en: 'Record the decision' },
      by: ['system'],
      freezes: { nl: 'alles waarop het besluit rust', en: 'everything the decision rests on' },
    },
    postponeProposal: {
      label: { nl: 'Stel uit naar een volgende vergadering', en: 'Postpone to a next meeting' },
      by: ['system', 'chair'],
    },
    withdrawProposal: { label: { nl: 'Trek het voorstel in', en: 'Withdraw the proposal' }, by: ['cio', 'manager', 'secretary'] },
  },
  table: {
    draft: { reviseProposal: 'draft', tableProposal: 'tabled', withdrawProposal: 'withdrawn' },
    tabled: { reviseProposal: 'draft', openViewsRound: 'in-views', scheduleProposal: 'scheduled', withdrawProposal: 'withdrawn' },
    // the text is the councils' while their terms run, and is revised after the round closed, so that answers can name what changed
    'in-views': { reviseProposal: 'in-views', cancelViewsRound: 'tabled', answerViews: 'views-answered', withdrawProposal: 'withdrawn' },
    'views-answered': { reviseProposal: 'draft', scheduleProposal: 'scheduled', withdrawProposal: 'withdrawn' },
    scheduled: { unscheduleProposal: 'tabled', postponeProposal: 'scheduled', decideProposal: 'decided', withdrawProposal: 'withdrawn' },
    decided: {},
    withdrawn: {},
  },
});

export type ProposalState = keyof typeof proposalLife.states;
export type ProposalAct = keyof typeof proposalLife.acts;
