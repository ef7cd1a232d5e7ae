// The life of a decision: recorded, in effect once its conditions are met, carried out; it can be replaced or annulled, never removed.
// A rejected proposal leaves a decision that stays recorded. Publication is a fact beside it: a decision can be made known in every state.
import { life } from './life.ts';

export const decisionLife = life({
  first: 'recorded',
  states: {
    recorded: { nl: 'Vastgelegd', en: 'Recorded' },
    conditional: { nl: 'Wacht op voorwaarden', en: 'Waits for conditions' },
    effective: { nl: 'Van kracht', en: 'In effect' },
    executed: { nl: 'Uitgevoerd', en: 'Carried out' },
    superseded: { nl: 'Vervangen', en: 'Superseded' },
    annulled: { nl: 'Vernietigd', en: 'Annulled' },
  },
  acts: {
    attachConditions: {
      label: { nl: 'Wacht op de voorwaarden', en: 'Wait for the conditions' },
      by: ['system'],
      freezes: { nl: 'de voorwaarden van de stemmen voor', en: 'the conditions of the votes for' },
    },
    takeEffect: { label: { nl: 'Wordt van kracht', en: 'Takes effect' }, by: ['system'] },
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
    recorded: { attachConditions: 'conditional', takeEffect: 'effective', annulDecision: 'annulled' },
    conditional: { takeEffect: 'effective', supersedeDecision: 'superseded', annulDecision: 'annulled' },
    effective: { executeDecision: 'executed', supersedeDecision: 'superseded', annulDecision: 'annulled' },
    executed: { supersedeDecision: 'superseded', annulDecision: 'annulled' },
    superseded: {},
    annulled: {},
  },
});

export type DecisionState = keyof typeof decisionLife.states;
export type DecisionAct = keyof typeof decisionLife.acts;
