// Costs are shared otherwise from a day on.
import { adoptKey } from '../kinds/adopt-key.ts';
import { day, distributionKey, several, words } from '../arguments.ts';
import { defineTemplate } from '../template.ts';

export const changeKey = defineTemplate({
  label: { nl: 'Verdeelsleutel wijzigen', en: 'Change a key' },
  about: adoptKey.about,
  questions: {
    groups: several('CostGroup', { nl: 'Voor welke kosten', en: 'For which costs' }),
    key: distributionKey({ nl: 'Nieuwe verdeelsleutel', en: 'New key' }),
    from: day({ nl: 'Vanaf', en: 'From' }),
    clause: words({ nl: 'Waar de sleutel op rust', en: 'What the key rests on' }),
  },
  write: ({ groups, key, from, clause }) => [
    { kind: 'adoptKey', arguments: { groups: groups.map(({ id }) => id), key, yearsBack: '1', from, clause } },
  ],
});
