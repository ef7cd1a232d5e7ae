// How the Shapley value of one component reads on a bill: the formula of its kind, in one plain sentence.
import { type Rational, sum } from '../../kernel/rational.ts';
import type { Language } from '../../kernel/text.ts';
import { type Step, said, step } from '../explanation.ts';
import { money } from '../explanation-words.ts';
import type { Component } from './component.ts';

const nouns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  fixed: { nl: 'gedeelde voorziening', en: 'shared facility' },
  direct: { nl: 'eigen kosten', en: 'own costs' },
  tiers: { nl: 'contract met staffelprijzen', en: 'contract with tiered prices' },
  stepped: { nl: 'kosten in stappen', en: 'cost in steps' },
  scale: { nl: 'kosten met schaalvoordeel', en: 'cost with economies of scale' },
};

/** '€ 1.200.000 platform / 5 gebruikers = € 240.000 elk', or in words why a member pays its part. Shares in cents, exact. */
export function componentStep(component: Component, shares: readonly Rational[], isSampled = false): Step {
  const total = sum(shares);
  const noun = (language: Language) => component.name ?? nouns[component.type]![language];
  const sentence = sentences[component.type] ?? averaged;
  return step(`shapley-${component.type}`, {
    inputs: [{ label: said(noun), values: [total] }],
    result: shares,
    text: said((language) => sentence({ component, total, noun: noun(language), isSampled }, language)),
    forMember: (member, language) => `${noun(language)}: ${money(shares[member]!, language)}`,
  });
}

interface Facts {
  readonly component: Component;
  readonly total: Rational;
  readonly noun: string;
  readonly isSampled: boolean;
}
type Sentence = (facts: Facts, language: Language) => string;

const equally: Sentence = ({ component, total, noun }, language) => {
  const users = component.loads.filter((load) => load > 0n).length;
  const each = money({ num: total.num, den: total.den * BigInt(Math.max(1, users)) }, language);
  const count = language === 'nl' ? (users === 1 ? 'gebruiker' : 'gebruikers') : users === 1 ? 'user' : 'users';
  return `${money(total, language)} ${noun} / ${users} ${count} = ${each} ${language === 'nl' ? 'elk' : 'each'}`;
};

const byOwnCost: Sentence = ({ total, noun }, language) =>
  `${money(total, language)} ${noun}: ${language === 'nl' ? 'iedereen betaalt wat hij zelf veroorzaakt' : 'everyone pays what it causes itself'}`;

const averaged: Sentence = ({ total, noun, isSampled }, language) => {
  if (language === 'nl') {
    return `${money(total, language)} ${noun}: iedereen betaalt zijn gemiddelde extra kosten over ${isSampled ? 'een steekproef van' : 'alle'} volgordes van meedoen`;
  }
  return `${money(total, language)} ${noun}: everyone pays its average extra cost over ${isSampled ? 'a sample of' : 'all'} orders of joining`;
};

const sentences: Readonly<Record<string, Sentence>> = { fixed: equally, direct: byOwnCost };
