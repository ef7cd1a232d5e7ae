// What the commands around change sets can refuse, beyond the rules of each change.
import type { Text } from '@hanze/shared/kernel/text';
import { refusing } from '@hanze/shared/kernel/refusal';

interface Because {
  problem: Text;
}

export const refuse = refusing({
  'change-not-possible': {
    nl: ({ problem }: Because) => problem.nl,
    en: ({ problem }: Because) => problem.en,
  },
  'template-unknown': { nl: 'Kies een sjabloon uit de lijst.', en: 'Choose a template from the list.' },
});
