// A step that follows on a decision: what is done, by which power, and which organ does it. A rule says when that organ may not.
import { type Day, parseDay } from '../kernel/day.ts';
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { isDecider, isPower, type DeciderCode, type PowerCode, powers, deciders } from './powers.ts';

export interface ProposalStep {
  readonly what: string;
  /** The power that is used. */
  readonly power: PowerCode;
  /** Who takes the step. */
  readonly by: DeciderCode;
  readonly on: Day | null;
}

export const refuse = refusing({
  'step-missing': { nl: 'Schrijf wat er in deze stap gebeurt.', en: 'write what happens in this step' },
  'step-too-long': { nl: 'Houd de stap bij 500 tekens.', en: 'keep the step within 500 characters' },
  'power-unknown': { nl: 'Kies om welke bevoegdheid het gaat.', en: 'choose which power it is' },
  'decider-unknown': { nl: 'Kies wie deze stap zet.', en: 'choose who takes this step' },
});

/** The step itself, trimmed. Refuses what is missing; a step by an organ that is not competent is allowed and warned about. */
export function checkStep(given: { what: string; power: string; by: string; on: string | null }, at = '$'): ProposalStep {
  const { power, by, on } = given;
  const what = given.what.trim();
  if (what === '') refuse('step-missing', { at: `${at}.what` });
  if (what.length > 500) refuse('step-too-long', { at: `${at}.what` });
  if (!isPower(power)) return refuse('power-unknown', { at: `${at}.power` });
  if (!isDecider(by)) return refuse('decider-unknown', { at: `${at}.by` });
  return { what, power, by, on: on === null || on === '' ? null : parseDay(on, `${at}.on`) };
}

export interface Competence {
  /** 'competent': it may; 'in-name': only in the name of the competent organ, on paper; 'not': it may never. */
  readonly verdict: 'competent' | 'in-name' | 'not';
  readonly says: Text;
  readonly article: Text;
}

/** Whether an organ may use a power, why, and by which article. */
export function competenceOf({ power, by }: Pick<ProposalStep, 'power' | 'by'>): Competence {
  const { of, passOn, article } = powers[power];
  const competent: readonly DeciderCode[] = of;
  const first = deciders[of[0]].name;
  const who = deciders[by].name;
  if (competent.includes(by))
    return {
      verdict: 'competent',
      article,
      says: { nl: `${capital(who.nl)} is hiervoor bevoegd.`, en: `${capital(who.en)} is competent.` },
    };
  if (passOn === 'never')
    return {
      verdict: 'not',
      article,
      says: {
        nl: `Dit mag niet worden overgedragen: alleen ${first.nl} kan dit besluiten.`,
        en: `This may not be delegated: only ${first.en} can decide it.`,
      },
    };
  return {
    verdict: 'in-name',
    article,
    says: {
      nl: `Bevoegd is ${first.nl}. ${capital(who.nl)} heeft hiervoor ${words[passOn].nl} nodig.`,
      en: `Competent is ${first.en}. ${capital(who.en)} needs ${words[passOn].en} for this.`,
    },
  };
}

const words = {
  mandate: { nl: 'een schriftelijk mandaat', en: 'a mandate in writing' },
  delegation: { nl: 'een delegatiebesluit', en: 'a decision that delegates it' },
  proxy: { nl: 'een volmacht', en: 'a power of attorney' },
} as const satisfies Record<string, Text>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
