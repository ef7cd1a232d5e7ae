// What each kind of cost asks, declared: a form draws itself from this, and a new kind needs no new form.
import type { Text } from '../../kernel/text.ts';

/** What a field holds: an amount or a number, once or per member; who uses it; a price list; one of a few. */
export type FieldShape = 'amount' | 'number' | 'amount-per-member' | 'number-per-member' | 'members' | 'prices' | 'choice';

export interface KindField {
  readonly code: string;
  readonly shape: FieldShape;
  readonly label: Text;
  readonly hint?: Text;
  /** Of a choice. */
  readonly options?: readonly { readonly code: string; readonly label: Text }[];
}

export interface KindForm {
  readonly label: Text;
  readonly says: Text;
  readonly fields: readonly KindField[];
}

const volumes: KindField = {
  code: 'volumes',
  shape: 'number-per-member',
  label: { nl: 'Aantal per deelnemer', en: 'Volume per participant' },
};

export const kindForms: Readonly<Record<string, KindForm>> = {
  fixed: {
    label: { nl: 'Gedeelde voorziening', en: 'Shared facility' },
    says: {
      nl: 'Kost hetzelfde, hoeveel deelnemers haar ook gebruiken: een platform, een applicatie.',
      en: 'Costs the same however many participants use it: a platform, an application.',
    },
    fields: [
      { code: 'cost', shape: 'amount', label: { nl: 'Kosten per jaar', en: 'Cost per year' } },
      { code: 'users', shape: 'members', label: { nl: 'Wie gebruikt het', en: 'Who uses it' } },
    ],
  },
  direct: {
    label: { nl: 'Eigen kosten', en: 'Own costs' },
    says: {
      nl: 'Wat elke deelnemer alleen veroorzaakt: een eigen locatie, een eigen koppeling.',
      en: 'What each participant causes alone: its own location, its own link.',
    },
    fields: [
      { code: 'cost', shape: 'amount-per-member', label: { nl: 'Kosten per jaar per deelnemer', en: 'Cost per year per participant' } },
    ],
  },
  tiers: {
    label: { nl: 'Contract met staffelprijzen', en: 'Contract with tiered prices' },
    says: { nl: 'Een prijs per stuk die daalt (of stijgt) met het aantal.', en: 'A price per unit that falls (or rises) with the volume.' },
    fields: [
      volumes,
      { code: 'prices', shape: 'prices', label: { nl: 'Prijs per stuk', en: 'Price per unit' } },
      {
        code: 'mode',
        shape: 'choice',
        label: { nl: 'Hoe de prijs telt', en: 'How the price counts' },
        options: [
          {
            code: 'marginal',
            label: { nl: 'Elk stuk tegen de prijs van zijn eigen staffel', en: 'Each unit at the price of its own tier' },
          },
          {
            code: 'all-units',
            label: { nl: 'Alle stuks tegen de prijs van de bereikte staffel', en: 'All units at the price of the tier reached' },
          },
        ],
      },
    ],
  },
  stepped: {
    label: { nl: 'Kosten in stappen', en: 'Cost in steps' },
    says: {
      nl: 'Een extra collega of server voor elke zoveel die begonnen is.',
      en: 'An extra colleague or server for every so many that is begun.',
    },
    fields: [
      volumes,
      {
        code: 'stepSize',
        shape: 'number',
        label: { nl: 'Grootte van een stap', en: 'Size of a step' },
        hint: { nl: 'Bijvoorbeeld 150 werkplekken per medewerker', en: 'For example 150 workplaces per employee' },
      },
      { code: 'stepCost', shape: 'amount', label: { nl: 'Kosten van een stap', en: 'Cost of a step' } },
    ],
  },
  scale: {
    label: { nl: 'Kosten met schaalvoordeel', en: 'Cost with economies of scale' },
    says: {
      nl: 'Twee keer zo veel kost minder dan twee keer zo veel. Dit is altijd een schatting.',
      en: 'Twice as much costs less than twice as much. This is always an estimate.',
    },
    fields: [
      { code: 'weights', shape: 'number-per-member', label: { nl: 'Omvang per deelnemer', en: 'Size per participant' } },
      { code: 'factor', shape: 'number', label: { nl: 'Factor (cent)', en: 'Factor (cents)' } },
      {
        code: 'exponent',
        shape: 'number',
        label: { nl: 'Exponent', en: 'Exponent' },
        hint: { nl: 'Gebruikelijk: 0,85 tot 0,95', en: 'Usual: 0.85 to 0.95' },
      },
    ],
  },
};

export const basisLabels: Readonly<Record<'measured' | 'contract' | 'estimated', Text>> = {
  measured: { nl: 'Gemeten', en: 'Measured' },
  contract: { nl: 'Contract', en: 'Contract' },
  estimated: { nl: 'Geschat', en: 'Estimated' },
};
