// The life of a views round (zienswijzeronde): every council has its own clock; the round closes only with a reasoned answer to each view.
import { life } from './life.ts';

export const viewsRoundLife = life({
  first: 'planned',
  states: {
    planned: { nl: 'Gepland', en: 'Planned' },
    open: { nl: 'Open', en: 'Open' },
    closed: { nl: 'Termijn voorbij', en: 'Term over' },
    answered: { nl: 'Beantwoord', en: 'Answered' },
    cancelled: { nl: 'Vervallen', en: 'Cancelled' },
  },
  acts: {
    openViewsRound: {
      label: { nl: 'Stuur naar de raden', en: 'Send to the councils' },
      by: ['secretary'],
      freezes: { nl: 'de tekst en de termijn per raad', en: 'the text and the term per council' },
    },
    giveView: { label: { nl: 'Geef een zienswijze', en: 'Give a view' }, by: ['clerk'] },
    waiveView: { label: { nl: 'Zie af van een zienswijze', en: 'Waive a view' }, by: ['clerk'] },
    closeViewsRound: {
      label: { nl: 'Sluit de ronde', en: 'Close the round' },
      by: ['system', 'secretary'],
      freezes: { nl: 'de zienswijzen', en: 'the views' },
    },
    answerViews: {
      label: { nl: 'Stel de antwoorden vast', en: 'Adopt the answers' },
      by: ['secretary'],
      freezes: { nl: 'de antwoorden met hun redenen', en: 'the answers with their reasons' },
    },
    cancelViewsRound: { label: { nl: 'Laat de ronde vervallen', en: 'Cancel the round' }, by: ['secretary'] },
  },
  table: {
    planned: { openViewsRound: 'open', cancelViewsRound: 'cancelled' },
    open: { giveView: 'open', waiveView: 'open', closeViewsRound: 'closed', cancelViewsRound: 'cancelled' },
    closed: { answerViews: 'answered' },
    answered: {},
    cancelled: {},
  },
});
