// Vocabularies of partnerships: forms, bodies, organs, kinds; and the numbers organisations are known by.
import { describe, expect, test } from 'vitest';
import { Refused } from '../kernel/refusal.ts';
import { bodyKindCodes, isBodyKind } from './bodies.ts';
import {
  parseGovernmentCode,
  parseKvk,
  parseMunicipalityCode,
  parseOin,
  parseRegisterId,
  parseRsin,
  passesElevenTest,
  rsinOf,
} from './identifiers.ts';
import { factsOf, formNamed, isLegalForm, knowsBody, legalFormCodes, mayTakePart } from './legal-forms.ts';
import { isOrganisationKind, kindOfCode } from './organisation-kinds.ts';
import { isOrgan, organNamed, organsOf } from './organs.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

describe('legal forms', () => {
  test.each([
    ['openbaar-lichaam', true, true, 'general-board executive-board chair', 'council college mayor'],
    ['bedrijfsvoeringsorganisatie', true, true, 'undivided-board', 'college'],
    ['gemeenschappelijk-orgaan', false, true, 'joint-organ', 'council college mayor'],
    ['centrumregeling', false, false, '', 'council college mayor'],
    ['regeling-zonder-meer', false, false, '', 'council college mayor'],
    ['stichting', true, false, 'board', ''],
    ['cooperatie', true, false, 'board members-meeting', ''],
    ['vennootschap', true, false, 'board shareholders-meeting', ''],
  ] as const)('%s', (form, legalPerson, statutoryCycle, demands, organs) => {
    const facts = factsOf(form);
    expect([facts.legalPerson, facts.statutoryCycle, facts.demands.join(' '), facts.municipalOrgans?.join(' ') ?? '']).toEqual([
      legalPerson,
      statutoryCycle,
      demands,
      organs,
    ]);
  });

  test('an executive board and council members do not fit a joint operations organisation', () => {
    expect(knowsBody('bedrijfsvoeringsorganisatie', 'executive-board')).toBe(false);
    expect(knowsBody('openbaar-lichaam', 'executive-board')).toBe(true);
    expect(legalFormCodes.filter((form) => knowsBody(form, 'joint-advisory-committee'))).toEqual(['openbaar-lichaam']);
    expect(mayTakePart('bedrijfsvoeringsorganisatie', 'council')).toBe(false);
    expect(mayTakePart('stichting', 'college')).toBe(false);
  });

  test.each([
    ["'Regeling zonder meer'", 'regeling-zonder-meer'],
    ['Regeling zonder meer', 'regeling-zonder-meer'],
    [' Openbaar lichaam ', 'openbaar-lichaam'],
    ['BVO', 'bedrijfsvoeringsorganisatie'],
    ['Centrumconstructie', 'centrumregeling'],
    ['Gemeenschappelijk orgaan', 'gemeenschappelijk-orgaan'],
    ['Convenant', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('the register says %s', (name, form) => {
    expect(formNamed(name)).toBe(form);
  });

  test('codes from outside are looked up, never trusted', () => {
    expect([isLegalForm('stichting'), isLegalForm('toString'), isLegalForm(1)]).toEqual([true, false, false]);
    expect([isBodyKind(bodyKindCodes[0]), isBodyKind('valueOf'), isOrgan('college'), isOrgan('__proto__')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isOrganisationKind('body'), isOrganisationKind('toString')]).toEqual([true, false]);
  });
});

describe('organs and kinds', () => {
  test.each([
    ['municipality', 'council college mayor'],
    ['province', 'provincial-council provincial-executive commissioner'],
    ['water-authority', 'general-board executive-board dike-reeve'],
    ['body', 'general-board executive-board'],
    ['state', 'minister state-secretary'],
    ['other', ''],
  ] as const)('%s acts through: %s', (kind, organs) => {
    expect(organsOf(kind).join(' ')).toBe(organs);
  });

  test.each([
    ['Commissaris van de koningin', 'commissioner'],
    ['Commissaris van de Koning', 'commissioner'],
    ['College van burgemeester en wethouders', 'college'],
    ['Wethouder', undefined],
  ])('%s', (name, organ) => {
    expect(organNamed(name)).toBe(organ);
  });

  test('codes tell the kind', () => {
    expect(['GM0363', 'PV28', 'WS0155', 'SO0894', 'MNRE1034', 'XX1'].map(kindOfCode)).toEqual([
      'municipality',
      'province',
      'water-authority',
      'body',
      'state',
      undefined,
    ]);
  });
});

describe('identifiers', () => {
  test.each<[(value: string) => unknown, string, string]>([
    [parseRsin, '825783434', 'accepted'],
    [parseRsin, '825783435', 'not-a-rsin'],
    [parseRsin, '000000000', 'not-a-rsin'],
    [parseRsin, '82578343', 'not-a-rsin'],
    [parseRsin, '825.783.434', 'not-a-rsin'],
    [parseKvk, '01169424', 'accepted'],
    [parseKvk, '1169424', 'not-a-kvk'],
    [parseKvk, '00000000', 'not-a-kvk'],
    [parseOin, '00000001825783434000', 'accepted'],
    [parseOin, '00000001825783435000', 'oin-rsin'],
    [parseOin, '00000002811415454007', 'accepted'],
    [parseOin, '00000002811415455007', 'oin-rsin'],
    [parseOin, '00000003302764670000', 'accepted'],
    [parseOin, '00000003302764670001', 'oin-kvk'],
    [parseOin, '00000003000000000000', 'oin-kvk'],
    [parseOin, '00000004000000140000', 'accepted'],
    [parseOin, '00000000825783434000', 'not-an-oin'],
    [parseOin, 'I0000003343669660000', 'not-an-oin'],
    [parseOin, '0000000182578343400', 'not-an-oin'],
    [parseMunicipalityCode, 'GM0363', 'accepted'],
    [parseMunicipalityCode, 'GM0000', 'not-a-municipality-code'],
    [parseMunicipalityCode, 'gm0363', 'not-a-municipality-code'],
    [parseMunicipalityCode, 'GM0363S56', 'not-a-municipality-code'],
    [parseMunicipalityCode, 'GM0363\n', 'not-a-municipality-code'],
    [parseGovernmentCode, 'MNRE1109', 'accepted'],
    [parseGovernmentCode, 'PV281', 'not-a-government-code'],
    [parseRegisterId, '27763231', 'accepted'],
    [parseRegisterId, '007', 'not-a-register-id'],
    [parseRegisterId, '', 'not-a-register-id'],
    [parseRegisterId, '12345678901', 'not-a-register-id'],
  ])('%o %s: %s', (parse, value, outcome) => {
    expect(codeOf(() => parse(value))).toBe(outcome);
  });

  test('the eleven test notices every single wrong digit and every swap of unlike neighbours', () => {
    const good = '825783434';
    const wrong = Array.from(good).flatMap((_, i) =>
      Array.from({ length: 10 }, (_, digit) => good.slice(0, i) + digit + good.slice(i + 1)),
    );
    const swapped = Array.from(good.slice(1)).map((next, i) => good.slice(0, i) + next + good[i] + good.slice(i + 2));
    expect(new Set([...wrong, ...swapped].filter(passesElevenTest))).toEqual(new Set([good]));
    expect([rsinOf('00000001825783434000'), rsinOf('00000004000000140000')]).toEqual(['825783434', null]);
  });
});
