// What a valid receipt does not prove, said to the reader in so many words.
import type { Text } from '../kernel/text.ts';
import { enumerate } from '../kernel/text.ts';
import type { Trust } from './signers.ts';
import type { Proven } from './verify-receipt.ts';

/** Said of a log, or of a receipt, that nobody but its keeper signed. */
export const noWitness: Text = {
  nl: 'Er is nog geen getuige: de beheerder kan aan anderen een ander logboek tonen zonder dat dit bewijs het verraadt.',
  en: 'There is no witness yet: the operator can show others another log without this receipt giving it away.',
};

const names = (proven: Proven, trusted: boolean, language: 'nl' | 'en'): string =>
  enumerate(
    proven.checkpoint.cosigned.filter((each) => each.trusted === trusted).map(({ by }) => by.name),
    language,
  );

/** The limits of this receipt under this trust, the gravest first. */
export function limitsOf(proven: Proven, trust: Trust): Text[] {
  const { cosigned } = proven.checkpoint;
  const independent = cosigned.some(({ trusted }) => trusted);
  const limits: (Text | false)[] = [
    !trust.log && {
      nl: `De sleutel van het logboek komt uit het ontvangstbewijs zelf. Vergelijk hem met de sleutel die u van uw samenwerkingsverband kreeg.`,
      en: `The key of the log comes from the receipt itself. Compare it with the key you were given by your partnership.`,
    },
    cosigned.length === 0 && noWitness,
    cosigned.length > 0 &&
      !independent && {
        nl: `Meegetekend door ${names(proven, false, 'nl')}, maar u gaf geen sleutel van een getuige op om dat aan te toetsen.`,
        en: `Cosigned by ${names(proven, false, 'en')}, but you named no key of a witness to judge that by.`,
      },
    {
      nl: 'Bewezen is dat dit sindsdien niet is veranderd, niet dat het bij het vastleggen waar was.',
      en: 'Proven is that this was not changed since, not that it was true when it was recorded.',
    },
  ];
  return limits.filter((limit): limit is Text => limit !== false);
}
