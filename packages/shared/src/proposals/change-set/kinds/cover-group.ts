// An existing distribution key covers another cost group too, from a day on.
import { keys, type KeyCode } from '../../../sharing/keys/registry.ts';
import { day, one } from '../arguments.ts';
import { defineKind } from '../kind.ts';
import { on } from '../say.ts';
import { cover } from './adopt-key.ts';

export const coverGroup = defineKind({
  label: { nl: 'Bestaande sleutel gaat gelden', en: 'Existing key covers' },
  about: { nl: 'Een kostengroep valt voortaan onder een sleutel die er al is.', en: 'A cost group falls under a key that exists.' },
  arguments: {
    group: one('CostGroup', { nl: 'Kostengroep', en: 'Cost group' }),
    key: one('CostKey', { nl: 'Verdeelsleutel', en: 'Key' }),
    from: day({ nl: 'Vanaf', en: 'From' }),
  },
  change: ({ group, key, from }, setting) => cover(group, key.id, from, setting),
  sentence: ({ group, key, from }) => {
    const { nl, en } = keys[key.code as KeyCode].label;
    return {
      nl: `Voor ${group.name} geldt vanaf ${on(from).nl} de bestaande sleutel '${nl}'.`,
      en: `From ${on(from).en} the existing key '${en}' holds for ${group.name}.`,
    };
  },
});
