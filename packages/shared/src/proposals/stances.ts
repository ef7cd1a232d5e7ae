// The positions a municipality can take on a proposal before the vote: what each is called, what it means, and what it asks.
import type { Text } from '../kernel/text.ts';

export interface Stance {
  readonly label: Text;
  readonly meaning: Text;
  /** The question beside the reason. */
  readonly prompt: Text;
  readonly needs: 'reason' | 'conditions' | null;
}

export const stances = {
  agree: {
    label: { nl: 'Akkoord', en: 'Agrees' },
    meaning: { nl: 'Uw gemeente kan met dit voorstel instemmen.', en: 'Your municipality can agree to this proposal.' },
    prompt: { nl: 'Wat geeft de doorslag?', en: 'What decides it?' },
    needs: null,
  },
  'agree-on-condition': {
    label: { nl: 'Akkoord onder voorwaarde', en: 'Agrees on a condition' },
    meaning: {
      nl: 'Uw gemeente stemt in als eerst iets geregeld is.',
      en: 'Your municipality agrees once something has been arranged.',
    },
    prompt: { nl: 'Wat moet er eerst geregeld zijn?', en: 'What must be arranged first?' },
    needs: 'conditions',
  },
  object: {
    label: { nl: 'Bezwaar', en: 'Objects' },
    meaning: { nl: 'Uw gemeente ziet schade in dit voorstel.', en: 'Your municipality sees harm in this proposal.' },
    prompt: { nl: 'Welke schade doet dit voorstel?', en: 'What harm would this do?' },
    needs: 'reason',
  },
  abstain: {
    label: { nl: 'Onthouding', en: 'Abstains' },
    meaning: { nl: 'Uw gemeente neemt geen standpunt in.', en: 'Your municipality takes no position.' },
    prompt: { nl: 'Wat is de reden?', en: 'What is the reason?' },
    needs: 'reason',
  },
  follows: {
    label: { nl: 'Standpunt volgt', en: 'Position follows' },
    meaning: {
      nl: 'U wilt eerst uw college of raad horen.',
      en: 'You want to hear your executive or council first.',
    },
    prompt: { nl: 'Wanneer volgt het standpunt?', en: 'When does the position follow?' },
    needs: 'reason',
  },
} as const satisfies Record<string, Stance>;

export type StanceCode = keyof typeof stances;

/** All positions, in the order in which screens list them. */
export const stanceCodes = Object.keys(stances) as StanceCode[];

export const isStance = (value: unknown): value is StanceCode => typeof value === 'string' && Object.hasOwn(stances, value);

const inFavour: readonly unknown[] = ['agree', 'agree-on-condition'] satisfies StanceCode[];

/** Whether one side objects where another agrees: then people had better talk before they vote. */
export const positionsClash = (taken: readonly { readonly stance?: string | null }[]): boolean =>
  taken.some(({ stance }) => stance === 'object') && taken.some(({ stance }) => inFavour.includes(stance));
