// The life of a decision: recorded, published, carried out; it can be replaced or annulled, never removed.
import { life } from './life.ts';

export const decisionLife = life({
  first: 'recorded',
  states: {
    recorded: { nl: 'Vastgelegd', en: 'Recorded' },
    published: { nl: 'Bekendgemaakt', en: 'Published' },
    executed: { nl: 'Uitgevoerd', en: 'Carried out' },
    superseded: { nl: 'Vervangen', en: 'Superseded' },
    annulled: { nl: 'Vernietigd', en: 'Annulled' },
  },
  acts: {
    publishDecision: {
      label: { nl: 'Maak het besluit bekend', en: 'Publish the decision' },
      by: ['secretary'],
      freezes: { nl: 'de bekendgemaakte tekst', en: 'the text as published' },
    },
    executeDecision: {
      label: { nl: 'Voer het besluit uit', en: 'Carry out the decision' },
      by: ['system', 'secretary'],
      freezes: { nl: 'de wijziging in landschap, begroting en verdeelsleutel', en: 'the change of landscape, budget and key' },
    },
    supersedeDecision: { label: { nl: 'Vervang door een later besluit', en: 'Supersede by a later decision' }, by: ['system'] },
    annulDecision: {
      label: { nl: 'Leg vast dat het besluit is vernietigd', en: 'Record that the decision was annulled' },
      by: ['secretary'],
    },
  },
  table: {
    recorded: { publishDecision: 'published', annulDecision: 'annulled' },
    published: { executeDecision: 'executed', supersedeDecision: 'superseded', annulDecision: 'annulled' },
    executed: { supersedeDecision: 'superseded', annulDecision: 'annulled' },
    superseded: {},
    annulled: {},
  },
});

export type DecisionState = keyof typeof decisionLife.states;
