// The life of a version of an agreement: drafted, seen by the councils (Wgr 1), consented to, adopted by the participants, in force, ended.
import { life } from './life.ts';

export const agreementVersionLife = life({
  first: 'draft',
  states: {
    draft: { nl: 'Concept', en: 'Draft' },
    'in-views': { nl: 'Bij de raden voor een zienswijze', en: 'With the councils for their views' },
    'in-consent': { nl: 'Bij de raden voor toestemming', en: 'With the councils for consent' },
    adopted: { nl: 'Vastgesteld', en: 'Adopted' },
    'in-force': { nl: 'In werking', en: 'In force' },
    ended: { nl: 'Vervallen', en: 'Ended' },
    abandoned: { nl: 'Niet tot stand gekomen', en: 'Abandoned' },
  },
  acts: {
    sendDraftToCouncils: {
      label: { nl: 'Stuur het concept naar de raden', en: 'Send the draft to the councils' },
      by: ['secretary'],
      freezes: { nl: 'de tekst die de raden krijgen', en: 'the text the councils receive' },
    },
    reviseAgreement: { label: { nl: 'Pas het concept aan', en: 'Revise the draft' }, by: ['secretary', 'manager'] },
    askConsent: {
      label: { nl: 'Vraag de raden om toestemming', en: 'Ask the councils for consent' },
      by: ['secretary'],
      freezes: { nl: 'de tekst waarover alle organen gelijk besluiten', en: 'the text that all organs decide identically' },
    },
    adoptAgreement: {
      label: { nl: 'Leg vast dat alle organen gelijk besloten', en: 'Record that all organs decided identically' },
      by: ['system', 'secretary'],
      freezes: { nl: 'de vastgestelde tekst en de besluiten van alle organen', en: 'the adopted text and the decisions of all organs' },
    },
    bringIntoForce: { label: { nl: 'Treedt in werking', en: 'Enters into force' }, by: ['system', 'secretary'] },
    endAgreement: { label: { nl: 'Vervalt', en: 'Ends' }, by: ['system', 'secretary'] },
    abandonAgreement: { label: { nl: 'Stop deze wijziging', en: 'Abandon this change' }, by: ['secretary'] },
  },
  table: {
    draft: { sendDraftToCouncils: 'in-views', abandonAgreement: 'abandoned' },
    'in-views': { reviseAgreement: 'draft', askConsent: 'in-consent', abandonAgreement: 'abandoned' },
    'in-consent': { reviseAgreement: 'draft', adoptAgreement: 'adopted', abandonAgreement: 'abandoned' },
    adopted: { bringIntoForce: 'in-force' },
    'in-force': { endAgreement: 'ended' },
    ended: {},
    abandoned: {},
  },
});
