// Who is competent for what when municipalities work together, by which article, and whether the power may be passed on.
import type { Text } from '../kernel/text.ts';

/** Who can take a step. `name` reads in a sentence. */
export const deciders = {
  council: { label: { nl: 'Gemeenteraad', en: 'Municipal council' }, name: { nl: 'de gemeenteraad', en: 'the municipal council' } },
  college: { label: { nl: 'College', en: 'Mayor and aldermen' }, name: { nl: 'het college', en: 'the mayor and aldermen' } },
  mayor: { label: { nl: 'Burgemeester', en: 'Mayor' }, name: { nl: 'de burgemeester', en: 'the mayor' } },
  board: {
    label: { nl: 'Algemeen of ongeleed bestuur', en: 'General or undivided board' },
    name: { nl: 'het algemeen of ongeleed bestuur', en: 'the general or undivided board' },
  },
  'executive-board': {
    label: { nl: 'Dagelijks bestuur', en: 'Executive board' },
    name: { nl: 'het dagelijks bestuur', en: 'the executive board' },
  },
  chair: { label: { nl: 'Voorzitter', en: 'Chair' }, name: { nl: 'de voorzitter', en: 'the chair' } },
  director: { label: { nl: 'Directeur', en: 'Director' }, name: { nl: 'de directeur', en: 'the director' } },
  official: { label: { nl: 'Ambtenaar van de gemeente', en: 'Municipal official' }, name: { nl: 'een ambtenaar', en: 'an official' } },
} as const satisfies Record<string, { label: Text; name: Text }>;

export type DeciderCode = keyof typeof deciders;
export const deciderCodes = Object.keys(deciders) as DeciderCode[];
export const isDecider = (value: unknown): value is DeciderCode => typeof value === 'string' && Object.hasOwn(deciders, value);

/** How another may use it: never; in the name of the organ (mandate, Awb 10:1); on its own (delegation, Awb 10:13); or as its proxy. */
export type PassOn = 'never' | 'mandate' | 'delegation' | 'proxy';

interface Power {
  readonly label: Text;
  readonly of: readonly [DeciderCode, ...DeciderCode[]];
  readonly passOn: PassOn;
  readonly article: Text;
}

/**
 * Powers that proposals of partnerships rest on. What an arrangement gives a body beyond the law is not here: the arrangement says that
 * itself. Sources: Wet gemeenschappelijke regelingen, Gemeentewet, Algemene wet bestuursrecht.
 */
export const powers = {
  'adopt-budget': {
    label: { nl: 'Begroting van de samenwerking vaststellen of wijzigen', en: 'Adopt or change the budget of the partnership' },
    of: ['board'],
    passOn: 'never',
    article: { nl: 'Wgr, art. 33a, tweede lid, en art. 34', en: 'Wgr, art. 33a(2) and 34' },
  },
  'adopt-accounts': {
    label: { nl: 'Jaarrekening van de samenwerking vaststellen', en: 'Adopt the accounts of the partnership' },
    of: ['board'],
    passOn: 'never',
    article: { nl: 'Wgr, art. 33a, tweede lid, en art. 34, derde lid', en: 'Wgr, art. 33a(2) and 34(3)' },
  },
  'amend-arrangement': {
    label: { nl: 'Regeling wijzigen, toetreden of uittreden', en: 'Amend, join or leave the arrangement' },
    of: ['college', 'council', 'mayor'],
    passOn: 'never',
    article: {
      nl: 'Wgr, art. 1: elk deelnemend orgaan zelf, met toestemming van de raad',
      en: 'Wgr, art. 1: each participating organ itself, with the consent of the council',
    },
  },
  'partnership-policy': {
    label: { nl: 'Beleid of een keuze voor de hele samenwerking', en: 'Policy or a choice for the whole partnership' },
    of: ['board'],
    passOn: 'delegation',
    article: { nl: 'Wgr, art. 33 en 33a', en: 'Wgr, art. 33 and 33a' },
  },
  'carry-out': {
    label: { nl: 'Besluiten voorbereiden en uitvoeren', en: 'Prepare and carry out decisions' },
    of: ['executive-board', 'board'],
    passOn: 'mandate',
    article: { nl: 'Wgr, art. 33b; Awb, art. 10:3', en: 'Wgr, art. 33b; Awb, art. 10:3' },
  },
  represent: {
    label: { nl: 'Namens de samenwerking tekenen', en: 'Sign for the partnership' },
    of: ['chair'],
    passOn: 'proxy',
    article: { nl: 'Wgr, art. 33d', en: 'Wgr, art. 33d' },
  },
  'join-private-body': {
    label: { nl: 'Deelnemen in een stichting, bv of coöperatie', en: 'Take part in a foundation, company or cooperative' },
    of: ['board'],
    passOn: 'never',
    article: {
      nl: 'Wgr, art. 31a: de regeling moet het toelaten, de raden gaan voor',
      en: 'Wgr, art. 31a: the arrangement must allow it, the councils go first',
    },
  },
  'municipal-budget': {
    label: { nl: 'Geld op de begroting van de gemeente', en: 'Money in the budget of the municipality' },
    of: ['council'],
    passOn: 'never',
    article: { nl: 'Gemeentewet, art. 156, tweede lid, en art. 189', en: 'Gemeentewet, art. 156(2) and 189' },
  },
  'by-law': {
    label: { nl: 'Verordening vaststellen', en: 'Adopt a by-law' },
    of: ['council'],
    passOn: 'delegation',
    article: { nl: 'Gemeentewet, art. 147 en 156', en: 'Gemeentewet, art. 147 and 156' },
  },
  contract: {
    label: { nl: 'Aanbesteden of een contract sluiten voor de gemeente', en: 'Tender or contract for the municipality' },
    of: ['college'],
    passOn: 'mandate',
    article: { nl: 'Gemeentewet, art. 160, eerste lid; Awb, art. 10:3', en: 'Gemeentewet, art. 160(1); Awb, art. 10:3' },
  },
  'sign-contract': {
    label: { nl: 'Een contract van de gemeente tekenen', en: 'Sign a contract of the municipality' },
    of: ['mayor'],
    passOn: 'proxy',
    article: { nl: 'Gemeentewet, art. 171', en: 'Gemeentewet, art. 171' },
  },
  'civil-service': {
    label: { nl: 'De ambtelijke organisatie inrichten', en: 'Organise the civil service' },
    of: ['college'],
    passOn: 'mandate',
    article: { nl: 'Gemeentewet, art. 160, eerste lid; Awb, art. 10:3', en: 'Gemeentewet, art. 160(1); Awb, art. 10:3' },
  },
} as const satisfies Record<string, Power>;

export type PowerCode = keyof typeof powers;
export const powerCodes = Object.keys(powers) as PowerCode[];
export const isPower = (value: unknown): value is PowerCode => typeof value === 'string' && Object.hasOwn(powers, value);
