// The voting rules that arrangements use most, by code: what a secretary chooses from while the arrangement's own clause is not in Hanze.
import type { Fields } from '../kernel/document.ts';
import type { Text } from '../kernel/text.ts';

interface UsualRule {
  readonly label: Text;
  readonly document: Fields;
}

const moreThanHalf = { moreThan: '1/2' };

export const usualRules = {
  /** Gemeentewet 20, 29, 30 and 32, which Wgr 22 applies to a general board. */
  simple: {
    label: { nl: 'Gewone meerderheid van de uitgebrachte stemmen', en: 'Simple majority of the votes cast' },
    document: {
      majority: { of: 'cast', ...moreThanHalf },
      quorum: { basis: 'heads', ...moreThanHalf },
      voteQuorum: moreThanHalf,
      tie: 'next-meeting-then-rejected',
    },
  },
  /** Wgr 13(4)(c): a qualified majority for named decisions. */
  'two-thirds': {
    label: { nl: 'Ten minste twee derde van alle stemmen', en: 'At least two thirds of all votes' },
    document: { majority: { of: 'weight', atLeast: '2/3' }, quorum: { basis: 'heads', ...moreThanHalf } },
  },
  heavy: {
    label: {
      nl: 'Ten minste twee derde van alle stemmen en meer dan de helft van de leden',
      en: 'At least two thirds of all votes and more than half of the members',
    },
    document: {
      majority: { of: 'weight', atLeast: '2/3' },
      second: { of: 'members', ...moreThanHalf },
      quorum: { basis: 'heads', ...moreThanHalf },
    },
  },
  unanimous: {
    label: { nl: 'Alle leden voor', en: 'All members in favour' },
    document: { majority: { of: 'members', atLeast: '1' } },
  },
} as const satisfies Record<string, UsualRule>;

export type UsualRuleCode = keyof typeof usualRules;

/** All usual rules, in the order in which screens list them. */
export const usualRuleCodes = Object.keys(usualRules) as UsualRuleCode[];

export const isUsualRule = (value: unknown): value is UsualRuleCode => typeof value === 'string' && Object.hasOwn(usualRules, value);
