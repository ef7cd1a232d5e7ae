// The kinds of agreement between partners, who is party to each, and how long before the last day of notice one must start.
import type { Text } from '../kernel/text.ts';

/** What a party is in an agreement. */
export const partyRoles = {
  participant: { nl: 'deelnemer', en: 'participant' },
  client: { nl: 'opdrachtgever', en: 'client' },
  provider: { nl: 'opdrachtnemer', en: 'provider' },
  controller: { nl: 'verwerkingsverantwoordelijke', en: 'controller' },
  processor: { nl: 'verwerker', en: 'processor' },
} as const satisfies Record<string, Text>;
export type PartyRole = keyof typeof partyRoles;

interface Kind {
  readonly label: Text;
  readonly roles: readonly PartyRole[];
  /** Days between the alarm and the last day of notice. */
  readonly lead: number;
  /** The article or the practice the lead comes from. */
  readonly why: Text;
}

const practice: Text = {
  nl: 'Praktijk: drie maanden om samen te bespreken hoe het verder gaat en het besluit voor te bereiden.',
  en: 'Practice: three months to discuss together what comes next and to prepare the decision.',
};

export const agreementKinds = {
  arrangement: {
    label: { nl: 'Gemeenschappelijke regeling', en: 'Joint arrangement' },
    roles: ['participant'],
    lead: 182,
    why: {
      nl: 'Wgr, artikel 1: de raden hebben 8 weken voor hun zienswijze en moeten toestemming geven. Praktijk: met de vergaderingen van raden en colleges kost dat een half jaar.',
      en: 'Wgr, article 1: councils have 8 weeks for their view and must consent. Practice: with the meetings of councils and boards that takes half a year.',
    },
  },
  service: {
    label: { nl: 'Dienstverleningsovereenkomst', en: 'Service agreement' },
    roles: ['client', 'provider'],
    lead: 91,
    why: practice,
  },
  covenant: { label: { nl: 'Convenant', en: 'Covenant' }, roles: ['participant'], lead: 91, why: practice },
  processing: {
    label: { nl: 'Verwerkersovereenkomst of onderlinge regeling', en: 'Processing arrangement' },
    roles: ['controller', 'processor'],
    lead: 91,
    why: {
      nl: 'AVG, artikelen 26 en 28: zonder geldige regeling mag de verwerking niet doorgaan. Praktijk: begin drie maanden van tevoren.',
      en: 'GDPR, articles 26 and 28: without a valid arrangement the processing may not go on. Practice: begin three months ahead.',
    },
  },
  addendum: { label: { nl: 'Addendum', en: 'Addendum' }, roles: ['participant', 'client', 'provider'], lead: 91, why: practice },
} as const satisfies Record<string, Kind>;

export type AgreementKind = keyof typeof agreementKinds;
export const agreementKindCodes = Object.keys(agreementKinds) as AgreementKind[];
export const isAgreementKind = (value: unknown): value is AgreementKind =>
  typeof value === 'string' && Object.hasOwn(agreementKinds, value);

/** Whether somebody can be this in an agreement of this kind. */
export const isRoleIn = (kind: AgreementKind, role: string): role is PartyRole =>
  (agreementKinds[kind].roles as readonly string[]).includes(role);
