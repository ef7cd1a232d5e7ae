// What the transparency log refuses, and how it says so to someone who holds a receipt in their hand.
import { refusing } from '../kernel/refusal.ts';

export const refuse = refusing({
  'not-utf-8': { nl: 'De tekst is beschadigd (geen geldige UTF-8).', en: 'the text is damaged (not valid UTF-8)' },
  'not-base64': { nl: 'Een gecodeerd deel is beschadigd (geen geldige base64).', en: 'an encoded part is damaged (not valid base64)' },
  'not-canonical': {
    nl: 'De gegevens staan niet in de vaste schrijfwijze; er is iets aan veranderd.',
    en: 'the data is not in its fixed notation; something was changed',
  },
  'not-representable': { nl: 'Deze waarde kan niet in het logboek staan.', en: 'this value cannot be in the log' },
  'not-a-key': { nl: 'Dit is geen geldige openbare sleutel (vkey).', en: 'this is not a valid public key (vkey)' },
  'not-a-note': { nl: 'Dit is geen ondertekende tekst.', en: 'this is not a signed note' },
  'bad-signature': {
    nl: ({ name }: { name: string }) => `De handtekening van ${name} klopt niet.`,
    en: ({ name }: { name: string }) => `the signature of ${name} is not valid`,
  },
  unsigned: { nl: 'Geen enkele handtekening is van een vertrouwde sleutel.', en: 'none of the signatures is by a trusted key' },
  'not-a-checkpoint': { nl: 'Dit is geen stand (checkpoint) van een logboek.', en: 'this is not a checkpoint of a log' },
  'not-a-receipt': { nl: 'Dit is geen ontvangstbewijs, of het is afgekapt.', en: 'this is not a receipt, or it is cut off' },
  'receipt-too-large': {
    nl: ({ most }: { most: number }) => `Een ontvangstbewijs is hoogstens ${most} bytes.`,
    en: ({ most }: { most: number }) => `a receipt has at most ${most} bytes`,
  },
  'other-log': {
    nl: ({ expected, found }: { expected: string; found: string }) => `Dit hoort bij een ander logboek: ${found}, niet ${expected}.`,
    en: ({ expected, found }: { expected: string; found: string }) => `this belongs to another log: ${found}, not ${expected}`,
  },
  'other-key': {
    nl: 'Dit is ondertekend met een andere sleutel dan de sleutel die u vertrouwt.',
    en: 'this is signed with another key than the one you trust',
  },
  'unknown-signer': {
    nl: ({ name }: { name: string }) => `Er staat een handtekening op van een onbekende: ${name}.`,
    en: ({ name }: { name: string }) => `it bears a signature of someone unknown: ${name}`,
  },
  'missing-witness': {
    nl: ({ name }: { name: string }) => `De getuige ${name} heeft deze stand niet meegetekend.`,
    en: ({ name }: { name: string }) => `the witness ${name} did not cosign this checkpoint`,
  },
  'empty-log': { nl: 'Een leeg logboek kan niets bewijzen.', en: 'an empty log cannot prove anything' },
  'not-included': {
    nl: 'Het besluit staat niet, of niet zo, in het logboek: het bewijs leidt niet naar de ondertekende stand.',
    en: 'the decision is not in the log, or not like this: the proof does not lead to the signed checkpoint',
  },
  'name-does-not-open': {
    nl: ({ seat }: { seat: string }) => `De naam bij zetel ${seat} is niet de naam die is vastgelegd.`,
    en: ({ seat }: { seat: string }) => `the name at seat ${seat} is not the name that was recorded`,
  },
  'not-a-rotation': {
    nl: 'Dit ontvangstbewijs kondigt geen nieuwe sleutel aan voor de sleutel die u vertrouwt.',
    en: 'this receipt does not announce a new key for the key you trust',
  },
  'not-an-export': {
    nl: 'Dit is geen uitvoer van een logboek, of hij is afgekapt.',
    en: 'this is not an export of a log, or it is cut off',
  },
  'root-differs': {
    nl: 'De regels van het logboek leiden niet naar de ondertekende stand: er is iets veranderd, weggelaten of toegevoegd.',
    en: 'the lines of the log do not lead to the signed checkpoint: something was changed, left out or added',
  },
});
