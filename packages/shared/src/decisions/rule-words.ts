// A voting rule in one sentence, as it stands beside its result and in the agreement's summary.
import type { Language, Text } from '../kernel/text.ts';
import type { MethodCode } from './methods/registry.ts';
import { methods } from './methods/registry.ts';
import type { Quorum, VoteQuorum, VotingRule } from './rule.ts';
import { canTie, isAll, writeThreshold } from './threshold.ts';
import { ties } from './ties/registry.ts';
import { threshold, thresholdOf } from './wording.ts';

const basisWords: Record<Quorum['basis'], Text> = {
  heads: { nl: 'de leden', en: 'the members' },
  weight: { nl: 'de stemmen', en: 'the votes' },
  both: { nl: 'de leden en van de stemmen', en: 'the members and of the votes' },
};

function share({ threshold: wanted, basis }: Quorum | VoteQuorum, language: Language): string {
  const whose = basisWords[basis][language];
  if (isAll(wanted)) return language === 'nl' ? `alle ${whose.replace('de ', '')}` : `all ${whose.replace('the ', '')}`;
  return `${threshold(writeThreshold(wanted), language)} ${language === 'nl' ? 'van' : 'of'} ${whose}`;
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function say(rule: VotingRule, language: Language): string {
  const nl = language === 'nl';
  const { majorities, quorum, voteQuorum, inMeeting } = rule;
  const asked = majorities.map(({ of, threshold }) => thresholdOf(writeThreshold(threshold), of, language));
  const everyone = majorities.some(({ threshold }) => isAll(threshold));
  const need = nl ? `nodig ${everyone ? 'zijn' : 'is'}` : `needed ${everyone ? 'are' : 'is'}`;
  const parts = asked.length > 0 ? [`${need} ${asked.join(nl ? ' en ' : ' and ')}`] : [];
  if (quorum && inMeeting) parts.push(`${nl ? 'aanwezig' : 'present'}: ${share(quorum, language)}`);
  if (voteQuorum && inMeeting) parts.push(`${nl ? 'stemt mee' : 'taking part'}: ${share(voteQuorum, language)}`);
  if (majorities.some(({ threshold }) => canTie(threshold))) parts.push(small(ties[rule.tie].label[language]));
  return `${methods[rule.method as MethodCode].label[language]}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`;
}

/** "Meerderheid: nodig is meer dan de helft van de uitgebrachte stemmen; aanwezig: meer dan de helft van de leden; …" */
export const ruleInWords = (rule: VotingRule): Text => ({ nl: say(rule, 'nl'), en: say(rule, 'en') });
