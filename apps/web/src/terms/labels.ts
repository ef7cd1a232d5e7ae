// What today says: what awaits the reader, and where they belong.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const todayLabels = {
  title: { nl: 'Vandaag', en: 'Today' },
  nothing: { nl: 'Er wacht niets op u.', en: 'Nothing awaits you.' },
  awaits: {
    nl: (p: { n: number }) => (p.n === 1 ? 'Eén zaak wacht op u.' : `${p.n} zaken wachten op u.`),
    en: (p: { n: number }) => (p.n === 1 ? 'One matter awaits you.' : `${p.n} matters await you.`),
  },
  awaitsYou: { nl: 'Wacht op u', en: 'Awaits you' },
  comes: {
    nl: 'Hier komen stemmingen, zienswijzen en termijnen die op u wachten, met de dag waarop ze klaar moeten zijn.',
    en: 'Votes, formal views and terms that await you will be listed here, with the day on which they are due.',
  },
  voteAwaits: { nl: (p: { name: string }) => `${p.name} vraagt uw stem.`, en: (p: { name: string }) => `${p.name} asks for your vote.` },
  viewAwaits: {
    nl: (p: { name: string }) => `${p.name} vraagt de zienswijze van uw raad.`,
    en: (p: { name: string }) => `${p.name} asks the view of your council.`,
  },
  giveView: { nl: 'Naar de zienswijzen', en: 'To the views' },
  positionAwaits: {
    nl: (p: { name: string }) => `${p.name} vraagt het standpunt van uw gemeente.`,
    en: (p: { name: string }) => `${p.name} asks for the position of your municipality.`,
  },
  until: {
    nl: (p: { day: string; left: string }) => `Tot en met ${p.day} (${p.left}).`,
    en: (p: { day: string; left: string }) => `Up to and including ${p.day} (${p.left}).`,
  },
  readAndVote: { nl: 'Lees en stem', en: 'Read and vote' },
  takePosition: { nl: 'Geef een standpunt', en: 'Take a position' },
  open: { nl: 'Bekijk', en: 'Look' },
  mandate: { nl: 'U handelt als', en: 'You act as' },
  noMandate: { nl: 'U handelt nu zonder mandaat: u kunt lezen.', en: 'You act without a mandate: you can read.' },
  noMandateSays: {
    nl: 'Kies rechtsboven onder welk mandaat u handelt, of vraag de bestuurssecretaris om een mandaat.',
    en: 'Choose at the top right under which mandate you act, or ask the board secretary for one.',
  },
  role: { nl: 'Rol', en: 'Role' },
  organisation: { nl: 'Namens', en: 'For' },
  partnership: { nl: 'Samenwerking', en: 'Partnership' },
  everywhere: { nl: 'het hele portaal', en: 'the whole portal' },
  partnerships: { nl: 'Uw samenwerkingen', en: 'Your partnerships' },
  noPartnerships: { nl: 'Nog geen samenwerkingen.', en: 'No partnerships yet.' },
  noPartnershipsSays: {
    nl: 'Hier staan de samenwerkingen waaraan uw organisatie deelneemt.',
    en: 'The partnerships your organisation takes part in are listed here.',
  },
  allPartnerships: { nl: 'Alle samenwerkingen', en: 'All partnerships' },
  recent: { nl: 'Laatst vastgelegd', en: 'Recorded last' },
  noRecent: { nl: 'Nog niets vastgelegd.', en: 'Nothing recorded yet.' },
  noRecentSays: { nl: 'Elke handeling die u mag zien, komt hier te staan.', en: 'Every act you may see will be listed here.' },
  all: { nl: 'Hele logboek', en: 'Whole journal' },
} as const satisfies Record<string, TextOrPhrase>;
