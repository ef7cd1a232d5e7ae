// What ICT cost a municipality in a book year, in the scope of the published figures: staff, software, infrastructure, its own share included.
import { amount, count, prose, words, yesOrNo } from './fields.ts';
import { defineKind } from './kind.ts';

export const ictCost = defineKind({
  label: { nl: 'ICT-kosten van een boekjaar', en: 'ICT cost of a book year' },
  about: {
    nl: 'Personeel, software en infrastructuur, met de bijdrage aan de samenwerking erbij.',
    en: 'Staff, software and infrastructure, with the contribution to the partnership included.',
  },
  point: 'cost',
  fields: {
    bookYear: count({ nl: 'Boekjaar', en: 'Book year' }, 2000, 2100),
    amount: amount({ nl: 'Bedrag', en: 'Amount' }),
    scope: prose({ nl: 'Wat zit erin?', en: 'What does it cover?' }),
    source: words({ nl: 'Bron', en: 'Source' }),
    explained: yesOrNo({
      nl: 'Is de groei gesplitst in index, volume, beleid en sleutel?',
      en: 'Is the growth split into index, volume, policy and key?',
    }),
  },
  on: ({ bookYear }) => `${bookYear}-12-31`,
  line: ({ bookYear, scope, source }) => ({ nl: `${bookYear}: ${scope} (${source})`, en: `${bookYear}: ${scope} (${source})` }),
});
