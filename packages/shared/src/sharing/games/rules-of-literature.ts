// The rules of literature side by side: what each is called, when to use it, what to beware of, and how it shares. One entry per rule.
import type { Rational } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import type { CostGame } from './cost-game.ts';
import { costGap, equalNonSeparable, type Margins, proportionalStandAlone, separableCostsRemainingBenefits } from './marginal-rules.ts';
import type { Nucleolus } from './nucleolus.ts';

/** A game with what several rules need, computed once; a nucleolus when it is asked for, because it may be refused for the work it takes. */
export interface SolvedGame {
  readonly game: CostGame;
  readonly margins: Margins;
  readonly shapley: readonly Rational[];
  readonly prenucleolus: () => Nucleolus;
  readonly nucleolus: () => Nucleolus | null;
  readonly perCapita: () => Nucleolus;
  readonly proportional: () => Nucleolus | null;
  readonly disruption: () => Nucleolus | null;
}

export interface LiteratureRule {
  readonly label: Text;
  /** When a board wants to see it, in one sentence. */
  readonly about: Text;
  /** What may surprise a member; null when nothing does. */
  readonly caution: Text | null;
  /** Cents, exact; null where the rule is undefined for this game. */
  readonly share: (solved: SolvedGame) => readonly Rational[] | null;
}

const notMonotone: Text = {
  nl: 'Een deelnemer kan minder gaan betalen als de gezamenlijke kosten stijgen: gebruik dit als toets, niet als rekenregel.',
  en: 'A member may come to pay less when the joint cost rises: use it as a test, not as a rule for billing.',
};
const ignoresGroups: Text = {
  nl: 'Kijkt niet naar groepen: een groep kan samen meer betalen dan zonder de anderen.',
  en: 'Does not look at groups: a group may pay more together than without the others.',
};

export const rulesOfLiterature = {
  shapley: {
    label: { nl: 'Shapley-waarde', en: 'Shapley value' },
    about: {
      nl: 'Iedereen betaalt zijn gemiddelde extra kosten, over alle volgordes van meedoen.',
      en: 'Everyone pays its average extra cost, over all orders of joining.',
    },
    caution: {
      nl: 'Houdt alleen zeker elke groep binnen als extra kosten dalen naarmate meer deelnemers meedoen.',
      en: 'Is only certain to keep every group in when extra costs fall as more members join.',
    },
    share: ({ shapley }) => shapley,
  },
  prenucleolus: {
    label: { nl: 'Prenucleolus', en: 'Prenucleolus' },
    about: {
      nl: 'Maakt de groep die er het slechtst aan toe is zo tevreden mogelijk, dan de volgende, enzovoort.',
      en: 'Makes the worst-off group as content as can be, then the next, and so on.',
    },
    caution: notMonotone,
    share: ({ prenucleolus }) => prenucleolus().shares,
  },
  nucleolus: {
    label: { nl: 'Nucleolus', en: 'Nucleolus' },
    about: {
      nl: 'Als de prenucleolus, maar niemand betaalt meer dan alleen.',
      en: 'As the prenucleolus, but nobody pays more than alone.',
    },
    caution: notMonotone,
    share: ({ nucleolus }) => nucleolus()?.shares ?? null,
  },
  perCapitaPrenucleolus: {
    label: { nl: 'Nucleolus per deelnemer', en: 'Per-capita nucleolus' },
    about: {
      nl: 'Als de nucleolus, maar telt het voordeel van een groep per deelnemer; geschikt als rekenregel.',
      en: 'As the nucleolus, but counts the gain of a group per member; fit for billing.',
    },
    caution: null,
    share: ({ perCapita }) => perCapita().shares,
  },
  proportionalPrenucleolus: {
    label: { nl: 'Nucleolus naar kosten', en: 'Proportional nucleolus' },
    about: {
      nl: 'Als de nucleolus, maar telt het voordeel van een groep als deel van haar eigen kosten.',
      en: 'As the nucleolus, but counts the gain of a group as a part of its own cost.',
    },
    caution: notMonotone,
    share: ({ proportional }) => proportional()?.shares ?? null,
  },
  disruptionPrenucleolus: {
    label: { nl: 'Nucleolus naar ontwrichting', en: 'Disruption nucleolus' },
    about: {
      nl: 'Weegt wat een groep verliest bij een breuk tegen wat de anderen verliezen.',
      en: 'Weighs what a group loses by a break against what the others lose.',
    },
    caution: notMonotone,
    share: ({ disruption }) => disruption()?.shares ?? null,
  },
  ensc: {
    label: { nl: 'Eigen meerkosten en gelijke delen', en: 'Equal non-separable cost' },
    about: {
      nl: 'Ieder betaalt wat zijn vertrek zou besparen, en een gelijk deel van de rest.',
      en: 'Each pays what its departure would save, and an equal part of the rest.',
    },
    caution: ignoresGroups,
    share: ({ margins }) => equalNonSeparable(margins),
  },
  scrb: {
    label: { nl: 'Eigen meerkosten en rest naar voordeel', en: 'Separable costs, remaining benefits' },
    about: {
      nl: 'Ieder betaalt wat zijn vertrek zou besparen, en van de rest een deel naar wat meedoen hem hoogstens scheelt.',
      en: 'Each pays what its departure would save, and of the rest a part by what joining saves it at most.',
    },
    caution: notMonotone,
    share: ({ margins }) => separableCostsRemainingBenefits(margins),
  },
  proportionalStandAlone: {
    label: { nl: 'Naar kosten alleen', en: 'In proportion to stand-alone cost' },
    about: { nl: 'Iedereen bespaart hetzelfde percentage op alleen gaan.', en: 'Everyone saves the same percentage on going alone.' },
    caution: ignoresGroups,
    share: ({ margins }) => proportionalStandAlone(margins),
  },
  costGap: {
    label: { nl: 'Kostenkloof (tau-waarde)', en: 'Cost gap (tau value)' },
    about: {
      nl: 'Eigen meerkosten, en van de rest een deel naar wat een deelnemer ten hoogste zou willen bijleggen.',
      en: 'Own separable cost, and of the rest a part by what a member would concede at most.',
    },
    caution: notMonotone,
    share: ({ game }) => costGap(game),
  },
} as const satisfies Readonly<Record<string, LiteratureRule>>;
