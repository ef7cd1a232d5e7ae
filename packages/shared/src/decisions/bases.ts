// Of what a majority is taken: of the votes cast, of all members, of all weight and so on. One row per base.
import type { Text } from '../kernel/text.ts';
import { isRepresented, type Measure, type Seat } from './seat.ts';

export interface Base {
  readonly measure: Measure;
  /** Whether a seat that may vote belongs to the base. `cast` says whether the rule takes its vote as cast. */
  readonly holds: (seat: Seat, cast: boolean) => boolean;
  /** Whether the arrangement may let recused seats stay in this base. */
  readonly sitting: boolean;
  /** As in "nodig was meer dan de helft van …". */
  readonly label: Text;
}

const everySeat = () => true;
const votesCast = (_seat: Seat, cast: boolean) => cast;
const inTheRoom = (seat: Seat) => isRepresented(seat);

export const bases = {
  cast: { measure: 'weight', holds: votesCast, sitting: false, label: { nl: 'de uitgebrachte stemmen', en: 'the votes cast' } },
  'cast-heads': {
    measure: 'heads',
    holds: votesCast,
    sitting: false,
    label: { nl: 'de leden die een stem uitbrachten', en: 'the members who cast a vote' },
  },
  members: { measure: 'heads', holds: everySeat, sitting: true, label: { nl: 'alle leden', en: 'all members' } },
  weight: { measure: 'weight', holds: everySeat, sitting: true, label: { nl: 'alle stemmen', en: 'all votes' } },
  entitled: {
    measure: 'heads',
    holds: everySeat,
    sitting: false,
    label: { nl: 'de leden die mogen stemmen', en: 'the members entitled to vote' },
  },
  'entitled-weight': {
    measure: 'weight',
    holds: everySeat,
    sitting: false,
    label: { nl: 'de stemmen van wie mag stemmen', en: 'the votes of those entitled' },
  },
  present: { measure: 'heads', holds: inTheRoom, sitting: false, label: { nl: 'de aanwezige leden', en: 'the members present' } },
  'present-weight': {
    measure: 'weight',
    holds: inTheRoom,
    sitting: false,
    label: { nl: 'de stemmen van de aanwezigen', en: 'the votes of those present' },
  },
  inhabitants: {
    measure: 'inhabitants',
    holds: everySeat,
    sitting: true,
    label: { nl: 'alle inwoners', en: 'all inhabitants' },
  },
  contribution: {
    measure: 'contribution',
    holds: everySeat,
    sitting: true,
    label: { nl: 'alle bijdragen', en: 'all contributions' },
  },
} as const satisfies Record<string, Base>;

export type BaseCode = keyof typeof bases;
export const baseCodes = Object.keys(bases) as BaseCode[];
