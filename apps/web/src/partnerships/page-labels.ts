// What the page of one partnership says.
import type { Phrase, TextOrPhrase } from '@hanze/shared/kernel/text';
import { enumerate } from '@hanze/shared/kernel/text';

type Counted = { n: number; count: string; kind: 'municipality' | 'province' | 'water-authority' | 'other' };
const kinds: Record<Counted['kind'], { nl: [string, string]; en: [string, string] }> = {
  municipality: { nl: ['gemeente', 'gemeenten'], en: ['municipality', 'municipalities'] },
  province: { nl: ['provincie', 'provincies'], en: ['province', 'provinces'] },
  'water-authority': { nl: ['waterschap', 'waterschappen'], en: ['water authority', 'water authorities'] },
  other: { nl: ['andere deelnemer', 'andere deelnemers'], en: ['other participant', 'other participants'] },
};

type Conclusion = { who: readonly Counted[]; form: string; since: string; until: string | undefined };

const who = (counted: readonly Counted[], language: 'nl' | 'en') =>
  enumerate(
    counted.map(
      ({ n, count, kind }) => `${n === 1 ? (language === 'nl' ? 'één' : 'one') : count} ${kinds[kind][language][n === 1 ? 0 : 1]}`,
    ),
    language,
  );
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isOne = ([first, ...more]: readonly Counted[]) => first?.n === 1 && more.length === 0;

const conclusion: Phrase<Conclusion> = {
  nl: ({ who: counted, form, since, until }) =>
    until
      ? `${capital(form)} van ${who(counted, 'nl')}, van ${since} tot ${until}.`
      : `${capital(who(counted, 'nl'))} ${isOne(counted) ? 'werkt' : 'werken'} samen in een ${form} sinds ${since}.`,
  en: ({ who: counted, form, since, until }) =>
    until
      ? `${capital(form)} of ${who(counted, 'en')}, from ${since} to ${until}.`
      : `${capital(who(counted, 'en'))} ${isOne(counted) ? 'works' : 'work'} together in a ${form} since ${since}.`,
};

export const pageLabels = {
  conclusion,
  nobody: { nl: (p: { day: string }) => `Op ${p.day} neemt niemand deel.`, en: (p: { day: string }) => `Nobody takes part on ${p.day}.` },
  dayNote: { nl: (p: { day: string }) => `Zoals het was op ${p.day}`, en: (p: { day: string }) => `As it was on ${p.day}` },
  notThen: {
    nl: (p: { day: string }) => `Op ${p.day} bestond deze samenwerking niet.`,
    en: (p: { day: string }) => `This partnership did not exist on ${p.day}.`,
  },
  notPublished: { nl: 'Nog niet in het register', en: 'Not in the register yet' },
  acts: { nl: 'Wijzig', en: 'Change' },
  toList: { nl: 'Naar alle samenwerkingen', en: 'To all partnerships' },
  facts: { nl: 'Gegevens', en: 'Details' },
  fullName: { nl: 'Volledige naam', en: 'Full name' },
  legalForm: { nl: 'Rechtsvorm', en: 'Legal form' },
  legalPerson: { nl: 'eigen rechtspersoon', en: 'a legal person of its own' },
  noLegalPerson: { nl: 'geen rechtspersoon', en: 'no legal person' },
  seat: { nl: 'Vestigingsplaats', en: 'Seat' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  website: { nl: 'Website', en: 'Website' },
  registerId: { nl: 'Nummer in het register', en: 'Number in the register' },
  exists: { nl: 'Bestaat', en: 'Exists' },
  predecessor: { nl: 'Voortgekomen uit', en: 'Follows up' },
  successor: { nl: 'Voortgezet als', en: 'Continued as' },
  forms: { nl: 'Rechtsvormen door de tijd', en: 'Legal forms over time' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  now: { nl: 'nu', en: 'now' },
  warnings: { nl: 'Let op', en: 'Attention' },
  warningsNote: {
    nl: 'Dit verbiedt niets. Het is wat de wet of de praktijk anders verwacht.',
    en: 'This forbids nothing. It is what the law or practice would expect otherwise.',
  },
  participants: { nl: 'Deelnemers', en: 'Participants' },
  participant: { nl: 'Deelnemer', en: 'Participant' },
  kind: { nl: 'Soort', en: 'Kind' },
  organs: { nl: 'Neemt deel met', en: 'Takes part with' },
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  together: { nl: 'Samen', en: 'Together' },
  since: { nl: 'Sinds', en: 'Since' },
  noParticipants: { nl: 'Nog geen deelnemers.', en: 'No participants yet.' },
  noParticipantsSays: { nl: 'De bestuurssecretaris laat deelnemers toe.', en: 'The board secretary admits participants.' },
  timeline: { nl: 'Deelname door de tijd', en: 'Participation over time' },
  timelineNote: {
    nl: (p: { came: number; left: number }) => `${p.came} erbij gekomen na de start, ${p.left} vertrokken`,
    en: (p: { came: number; left: number }) => `${p.came} joined after the start, ${p.left} left`,
  },
  period: { nl: 'Periode', en: 'Period' },
  bodies: { nl: 'Organen en stemgewicht', en: 'Bodies and voting weights' },
  noBodies: { nl: 'Nog geen organen vastgelegd.', en: 'No bodies on record yet.' },
  noBodiesSays: {
    nl: (p: { demands: string }) =>
      p.demands ? `Bij deze rechtsvorm horen: ${p.demands}. De bestuurssecretaris stelt ze in.` : 'Deze rechtsvorm vraagt geen organen.',
    en: (p: { demands: string }) =>
      p.demands ? `This legal form needs: ${p.demands}. The board secretary defines them.` : 'This legal form demands no bodies.',
  },
  bodyNote: {
    nl: (p: { seats: number; votes: string }) => `${p.seats === 1 ? '1 zetel' : `${p.seats} zetels`}, ${p.votes} stemmen`,
    en: (p: { seats: number; votes: string }) => `${p.seats === 1 ? '1 seat' : `${p.seats} seats`}, ${p.votes} votes`,
  },
  noSeats: { nl: 'Nog geen zetels toegewezen.', en: 'No seats assigned yet.' },
  seatOf: { nl: 'Zetel van', en: 'Seat of' },
  votes: { nl: 'Stemmen', en: 'Votes' },
  share: { nl: 'Deel', en: 'Share' },
  drawn: { nl: 'Streep: de helft van de stemmen', en: 'Line: half of the votes' },
  act: { nl: 'Handeling', en: 'Act' },
  journal: { nl: 'Logboek van deze samenwerking', en: 'Journal of this partnership' },
  weightDecides: {
    nl: (p: { name: string; votes: string; total: string }) => `${p.name} heeft ${p.votes} van de ${p.total} stemmen: meer dan de helft.`,
    en: (p: { name: string; votes: string; total: string }) => `${p.name} holds ${p.votes} of the ${p.total} votes: more than half.`,
  },
  largest: {
    nl: (p: { name: string; share: string }) => `${p.name} heeft het grootste gewicht: ${p.share} van de stemmen.`,
    en: (p: { name: string; share: string }) => `${p.name} carries the largest weight: ${p.share} of the votes.`,
  },
  equal: {
    nl: (p: { votes: string }) => `Alle zetels wegen even zwaar: ${p.votes}.`,
    en: (p: { votes: string }) => `All seats weigh the same: ${p.votes}.`,
  },
} as const satisfies Record<string, TextOrPhrase>;
