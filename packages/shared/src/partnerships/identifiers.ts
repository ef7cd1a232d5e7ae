// Checks of the numbers by which Dutch public organisations are known; each refusal says what is expected.
import { refusing } from '../kernel/refusal.ts';

export const refuse = refusing({
  'not-a-rsin': {
    nl: 'Verwacht een RSIN: negen cijfers die samen de elfproef doorstaan.',
    en: 'expected an RSIN: nine digits that pass the eleven test',
  },
  'not-a-kvk': { nl: 'Verwacht een KvK-nummer: acht cijfers.', en: 'expected a chamber of commerce number: eight digits' },
  'not-an-oin': {
    nl: 'Verwacht een OIN: twintig cijfers, waarvan de eerste acht zeggen waarop het nummer berust (00000001 tot en met 00000009).',
    en: 'expected an OIN: twenty digits, of which the first eight say what the number rests on (00000001 to 00000009)',
  },
  'oin-rsin': {
    nl: 'Dit OIN begint met 00000001 of 00000002; dan moeten de negen cijfers daarna een geldig RSIN zijn.',
    en: 'this OIN starts with 00000001 or 00000002; the nine digits that follow must then be a valid RSIN',
  },
  'oin-kvk': {
    nl: 'Dit OIN begint met 00000003; dan volgen een KvK-nummer van acht cijfers en vier nullen.',
    en: 'this OIN starts with 00000003; a chamber of commerce number of eight digits and four zeros must follow',
  },
  'not-a-municipality-code': { nl: 'Verwacht een gemeentecode zoals GM0363.', en: 'expected a municipality code such as GM0363' },
  'not-a-government-code': {
    nl: 'Verwacht een code zoals GM0363, PV28, WS0155, SO0894 of MNRE1034.',
    en: 'expected a code such as GM0363, PV28, WS0155, SO0894 or MNRE1034',
  },
  'not-a-register-id': {
    nl: 'Verwacht een nummer uit het organisatieregister: één tot tien cijfers.',
    en: 'expected a number from the register of organisations: one to ten digits',
  },
});

/** The eleven test (elfproef): digits weighted 9 down to 2, the last one minus 1, add up to a multiple of eleven. */
export function passesElevenTest(nine: string): boolean {
  if (!/^\d{9}$/.test(nine) || /^0+$/.test(nine)) return false;
  let total = 0;
  for (let i = 0; i < 9; i++) total += Number(nine[i]) * (i === 8 ? -1 : 9 - i);
  return total % 11 === 0;
}

/** The RSIN itself; refuses `not-a-rsin`. */
export const parseRsin = (value: string, at = '$'): string => (passesElevenTest(value) ? value : refuse('not-a-rsin', { at }));

/** The chamber of commerce number itself; refuses `not-a-kvk`. It has no check digit. */
export const parseKvk = (value: string, at = '$'): string =>
  /^\d{8}$/.test(value) && !/^0+$/.test(value) ? value : refuse('not-a-kvk', { at });

/**
 * The OIN itself. 00000001 and 00000002 rest on an RSIN (the latter for a part of an organisation), 00000003 on a chamber of
 * commerce number; the other kinds carry numbers of their own. Refuses `not-an-oin`, `oin-rsin` and `oin-kvk`.
 */
export function parseOin(value: string, at = '$'): string {
  if (!/^0{7}[1-9]\d{12}$/.test(value)) refuse('not-an-oin', { at });
  const kind = value[7];
  if ((kind === '1' || kind === '2') && !passesElevenTest(value.slice(8, 17))) refuse('oin-rsin', { at });
  if (kind === '3' && !/^(?!0{8})\d{8}0{4}$/.test(value.slice(8))) refuse('oin-kvk', { at });
  return value;
}

/** The RSIN inside an OIN; null when the OIN does not rest on one. */
export const rsinOf = (oin: string): string | null => (/^0{7}[12]/.test(oin) ? oin.slice(8, 17) : null);

/** 'GM' and four digits; refuses `not-a-municipality-code`. */
export const parseMunicipalityCode = (value: string, at = '$'): string =>
  /^GM(?!0000)\d{4}$/.test(value) ? value : refuse('not-a-municipality-code', { at });

/** The code of any government organisation (TOOI), in capitals; refuses `not-a-government-code`. */
export const parseGovernmentCode = (value: string, at = '$'): string =>
  /^(?:GM\d{4}|PV\d{2}|WS\d{4}|SO\d{4}|MNRE\d{4})$/.test(value) ? value : refuse('not-a-government-code', { at });

/** The number of an organisation or arrangement in the national register; refuses `not-a-register-id`. */
export const parseRegisterId = (value: string, at = '$'): string =>
  /^[1-9]\d{0,9}$/.test(value) ? value : refuse('not-a-register-id', { at });
