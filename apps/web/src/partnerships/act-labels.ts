// What the acts on a partnership say: their buttons are the names of the commands, the same words as in the journal.
import { partnershipCommands as c } from '@hanze/shared/partnerships/commands';
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const actLabels = {
  describePartnership: c.describePartnership.label,
  publishPartnership: c.publishPartnership.label,
  dissolvePartnership: c.dissolvePartnership.label,
  changeLegalForm: c.changeLegalForm.label,
  admitParticipant: c.admitParticipant.label,
  endParticipation: c.endParticipation.label,
  defineBody: c.defineBody.label,
  endBody: c.endBody.label,
  assignSeat: c.assignSeat.label,
  endSeat: c.endSeat.label,
  assignWeight: c.assignWeight.label,
  end: { nl: 'Beëindig', en: 'End' },
  weight: { nl: 'Wijzig gewicht', en: 'Change weight' },
  name: { nl: 'Volledige naam', en: 'Full name' },
  nameHint: { nl: 'Zoals die in de regeling staat.', en: 'As the arrangement has it.' },
  shortName: { nl: 'Korte naam', en: 'Short name' },
  shortNameHint: { nl: 'Zo heet de samenwerking in Hanze en in het adres.', en: 'What it is called in Hanze and in its address.' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  purposeHint: { nl: 'In één of twee zinnen.', en: 'In one or two sentences.' },
  seat: { nl: 'Vestigingsplaats', en: 'Seat' },
  website: { nl: 'Website', en: 'Website' },
  websiteHint: { nl: 'Begint met https://', en: 'Starts with https://' },
  legalForm: { nl: 'Rechtsvorm', en: 'Legal form' },
  bodiesOfForm: {
    nl: (p: { article: string; person: boolean; demands: string }) =>
      `${p.person ? 'Eigen rechtspersoon' : 'Geen rechtspersoon'}. ${p.demands ? `Vraagt: ${p.demands}` : 'Vraagt geen organen'} (${p.article}).`,
    en: (p: { article: string; person: boolean; demands: string }) =>
      `${p.person ? 'A legal person' : 'No legal person'}. ${p.demands ? `Demands: ${p.demands}` : 'Demands no bodies'} (${p.article}).`,
  },
  from: { nl: 'Vanaf', en: 'From' },
  fromHint: { nl: 'De eerste dag waarop dit geldt, zoals 1-1-2027.', en: 'The first day on which this holds, such as 1-1-2027.' },
  until: { nl: 'Tot', en: 'Until' },
  untilHint: {
    nl: 'De eerste dag waarop dit niet meer geldt, zoals 1-1-2027.',
    en: 'The first day on which this no longer holds, such as 1-1-2027.',
  },
  organisation: { nl: 'Deelnemer', en: 'Participant' },
  organisationHint: { nl: 'Typ een deel van de naam.', en: 'Type part of the name.' },
  organs: { nl: 'Neemt deel met', en: 'Takes part with' },
  bodyKind: { nl: 'Soort orgaan', en: 'Kind of body' },
  bodyName: { nl: 'Naam van het orgaan', en: 'Name of the body' },
  demanded: { nl: 'hoort bij deze rechtsvorm', en: 'this legal form demands it' },
  unknownToForm: { nl: 'kent deze rechtsvorm niet', en: 'this legal form does not know it' },
  seatLabel: { nl: 'Naam van de zetel', en: 'Name of the seat' },
  seatLabelHint: { nl: 'Alleen nodig als een deelnemer meer zetels heeft.', en: 'Only needed when a participant has more seats.' },
  votes: { nl: 'Stemgewicht', en: 'Voting weight' },
  votesHint: { nl: 'Het aantal stemmen dat deze zetel uitbrengt.', en: 'How many votes this seat casts.' },
  save: { nl: 'Leg vast', en: 'Record' },
  back: { nl: 'Terug', en: 'Back' },
  done: { nl: (p: { act: string }) => `Vastgelegd: ${p.act}.`, en: (p: { act: string }) => `Recorded: ${p.act}.` },
  fillDay: { nl: 'Schrijf een dag die bestaat, zoals 1-1-2027.', en: 'Enter a day that exists, such as 1-1-2027.' },
  fillVotes: { nl: 'Schrijf een heel getal van 1 of meer.', en: 'Enter a whole number of 1 or more.' },
  chooseOrganisation: { nl: 'Kies een deelnemer uit de lijst.', en: 'Choose a participant from the list.' },
  chooseOrgans: { nl: 'Kies ten minste één orgaan.', en: 'Choose at least one organ.' },
  publishSays: {
    nl: 'Iedereen die is aangemeld, ziet deze samenwerking dan in het register. Dit kunt u niet terugdraaien.',
    en: 'Everyone who is signed in will then see this partnership in the register. This cannot be undone.',
  },
  dissolveSays: {
    nl: (p: { name: string }) =>
      `${p.name} houdt op die dag op. Alle deelnames, organen, zetels en gewichten eindigen mee. De geschiedenis blijft.`,
    en: (p: { name: string }) => `${p.name} ends on that day, with all participations, bodies, seats and weights. The history remains.`,
  },
  endParticipationSays: {
    nl: (p: { name: string }) => `${p.name} neemt vanaf die dag niet meer deel. Haar zetels eindigen mee. De geschiedenis blijft.`,
    en: (p: { name: string }) => `${p.name} no longer takes part from that day; its seats end too. The history remains.`,
  },
  endBodySays: {
    nl: (p: { name: string }) => `${p.name} houdt op die dag op, met alle zetels. De geschiedenis blijft.`,
    en: (p: { name: string }) => `${p.name} ends on that day, with all its seats. The history remains.`,
  },
  endSeatSays: {
    nl: (p: { name: string }) => `De zetel van ${p.name} eindigt op die dag, met zijn stemgewicht. De geschiedenis blijft.`,
    en: (p: { name: string }) => `The seat of ${p.name} ends on that day, with its voting weight. The history remains.`,
  },
} as const satisfies Record<string, TextOrPhrase>;
