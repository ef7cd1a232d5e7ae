// What is said of people and their mandates.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const peopleLabels = {
  title: { nl: 'Mensen en mandaten', en: 'People and mandates' },
  conclusion: {
    nl: (p: { n: number; count: string; narrowed: boolean }) =>
      p.narrowed
        ? p.n === 1
          ? 'Eén persoon past bij uw zoekwoord.'
          : `${p.count} personen passen bij uw zoekwoord.`
        : p.n === 1
          ? 'U ziet één persoon.'
          : `U ziet ${p.count} personen.`,
    en: (p: { n: number; count: string; narrowed: boolean }) =>
      p.narrowed
        ? p.n === 1
          ? 'One person fits your search.'
          : `${p.count} people fit your search.`
        : p.n === 1
          ? 'You see one person.'
          : `You see ${p.count} people.`,
  },
  scope: {
    nl: 'U ziet wie bij uw organisatie of uw samenwerkingen hoort.',
    en: 'You see who belongs to your organisation or your partnerships.',
  },
  search: { nl: 'Zoek een naam of e-mailadres', en: 'Search a name or e-mail address' },
  filter: { nl: 'Mensen zoeken', en: 'Search people' },
  none: { nl: 'Niemand gevonden', en: 'Nobody found' },
  noneSays: { nl: 'Wis de zoektekst of schrijf de naam anders.', en: 'Clear the search or spell the name differently.' },
  clear: { nl: 'Wis de zoektekst', en: 'Clear the search' },
  name: { nl: 'Naam', en: 'Name' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  holds: { nl: 'Mandaten nu', en: 'Mandates now' },
  holdsNone: { nl: 'geen mandaat', en: 'no mandate' },
  account: { nl: 'Account', en: 'Account' },
  open: { nl: 'open', en: 'open' },
  closed: { nl: 'gesloten', en: 'closed' },
  closedSince: { nl: (p: { day: string }) => `gesloten sinds ${p.day}`, en: (p: { day: string }) => `closed since ${p.day}` },
  example: { nl: 'voorbeeldpersoon', en: 'example person' },
  notThere: { nl: 'Deze persoon bestaat niet, of u mag die niet zien.', en: 'This person does not exist, or you may not see them.' },
  person: { nl: 'Persoon', en: 'Person' },
  mandates: { nl: 'Mandaten', en: 'Mandates' },
  mandatesNone: { nl: 'Geen mandaten die u mag zien.', en: 'No mandates that you may see.' },
  stateHolds: { nl: 'geldt', en: 'holds' },
  stateComing: { nl: 'komt nog', en: 'is coming' },
  stateEnded: { nl: 'beëindigd', en: 'ended' },
  stateLapsed: { nl: (p: { day: string }) => `vervallen op ${p.day}`, en: (p: { day: string }) => `lapsed on ${p.day}` },
  end: { nl: 'Beëindig', en: 'End' },
  endMandate: { nl: 'Mandaat beëindigen', en: 'End mandate' },
  endSays: {
    nl: (p: { name: string; mandate: string }) => `${p.name} kan daarna niet meer handelen als ${p.mandate}. Wat is gedaan, blijft staan.`,
    en: (p: { name: string; mandate: string }) => `${p.name} can then no longer act as ${p.mandate}. What was done stays.`,
  },
  firstDayWithout: { nl: 'Eerste dag zonder dit mandaat', en: 'First day without this mandate' },
  grant: { nl: 'Geef een mandaat', en: 'Grant a mandate' },
  grantTo: { nl: (p: { name: string }) => `Geef ${p.name} een mandaat`, en: (p: { name: string }) => `Grant ${p.name} a mandate` },
  granted: { nl: 'Het mandaat is vastgelegd.', en: 'The mandate was recorded.' },
  block: { nl: 'Sluit account', en: 'Close account' },
  blockSays: {
    nl: (p: { name: string }) => `${p.name} wordt overal afgemeld en kan zich niet meer aanmelden. Wat is gedaan, blijft staan.`,
    en: (p: { name: string }) => `${p.name} is signed out everywhere and can no longer sign in. What was done stays.`,
  },
  unblock: { nl: 'Heropen account', en: 'Reopen account' },
} as const satisfies Record<string, TextOrPhrase>;

export const inviteLabels = {
  invite: { nl: 'Nodig iemand uit', en: 'Invite somebody' },
  send: { nl: 'Nodig uit', en: 'Invite' },
  mailSays: { nl: 'De uitnodiging gaat per e-mail.', en: 'The invitation goes by e-mail.' },
  linkSays: {
    nl: 'Dit portaal verstuurt geen e-mail. U krijgt een link om zelf door te geven.',
    en: 'This portal sends no e-mail. You get a link to hand over yourself.',
  },
  mailed: {
    nl: (p: { email: string }) => `De uitnodiging is gemaild naar ${p.email}.`,
    en: (p: { email: string }) => `The invitation was mailed to ${p.email}.`,
  },
  known: {
    nl: (p: { name: string }) => `${p.name} heeft al een account en kan het mandaat meteen gebruiken.`,
    en: (p: { name: string }) => `${p.name} has an account already and can use the mandate at once.`,
  },
  handOver: { nl: (p: { name: string }) => `Geef deze link aan ${p.name}`, en: (p: { name: string }) => `Hand this link to ${p.name}` },
  handOverSays: {
    nl: (p: { day: string }) => `De link werkt één keer, tot ${p.day}. Hanze toont hem alleen nu.`,
    en: (p: { day: string }) => `The link works once, until ${p.day}. Hanze shows it only now.`,
  },
  link: { nl: 'Link', en: 'Link' },
  copy: { nl: 'Kopieer de link', en: 'Copy the link' },
  copied: { nl: 'Gekopieerd.', en: 'Copied.' },
  another: { nl: 'Nodig nog iemand uit', en: 'Invite somebody else' },
  role: { nl: 'Rol', en: 'Role' },
  roleHint: { nl: 'U ziet de rollen die u mag geven.', en: 'You see the roles that you may grant.' },
  roleMissing: { nl: 'Kies een rol.', en: 'Choose a role.' },
  organisation: { nl: 'Namens', en: 'On behalf of' },
  organisationMissing: { nl: 'Kies namens welke organisatie.', en: 'Choose on behalf of which organisation.' },
  partnership: { nl: 'Samenwerking', en: 'Partnership' },
  partnershipMissing: { nl: 'Kies een samenwerking.', en: 'Choose a partnership.' },
  body: { nl: 'Bestuur of overleg', en: 'Body' },
  bodyMissing: { nl: 'Kies een bestuur of overleg.', en: 'Choose a body.' },
  bodyFirst: { nl: 'Deze samenwerking heeft nog geen bestuur of overleg.', en: 'This partnership has no body yet.' },
  from: { nl: 'Vanaf', en: 'From' },
  fromMissing: { nl: 'Vul een begindag in.', en: 'Fill in a first day.' },
  until: { nl: 'Tot', en: 'Until' },
  untilHint: {
    nl: 'De eerste dag waarop het niet meer geldt. Leeg: tot iemand het beëindigt.',
    en: 'The first day on which it no longer holds. Empty: until somebody ends it.',
  },
} as const satisfies Record<string, TextOrPhrase>;
