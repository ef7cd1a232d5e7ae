// Why a member takes no part in a vote: the grounds of the Gemeentewet, and what each means.
import type { Text } from '../kernel/text.ts';

interface Ground {
  readonly label: Text;
  readonly article: string;
}

export const recusalGrounds = {
  personal: {
    label: { nl: 'De zaak gaat het lid persoonlijk aan', en: 'The matter concerns the member personally' },
    article: 'Gemeentewet 28(1)(a)',
  },
  represents: {
    label: { nl: 'Het lid is er als vertegenwoordiger bij betrokken', en: 'The member is involved in it as a representative' },
    article: 'Gemeentewet 28(1)(a)',
  },
  accounts: {
    label: {
      nl: 'Het gaat om de rekening van een lichaam waar het lid bestuurt of verantwoording aflegt',
      en: 'It is about the accounts of a body that the member governs or is accountable to',
    },
    article: 'Gemeentewet 28(1)(b)',
  },
} as const satisfies Record<string, Ground>;

export type RecusalGround = keyof typeof recusalGrounds;
export const isRecusalGround = (value: unknown): value is RecusalGround =>
  typeof value === 'string' && Object.hasOwn(recusalGrounds, value);
