// What founding a partnership says.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const foundLabels = {
  title: { nl: 'Richt een samenwerking op', en: 'Found a partnership' },
  conclusion: {
    nl: 'Kies wie meedoet en in welke vorm. Organen, zetels en stemgewicht legt u daarna vast.',
    en: 'Choose who takes part and in which form. Bodies, seats and voting weights follow after that.',
  },
  name: { nl: 'Naam en doel', en: 'Name and purpose' },
  form: { nl: 'Rechtsvorm', en: 'Legal form' },
  formLabel: { nl: 'In welke vorm werkt u samen?', en: 'In which form do you work together?' },
  participants: { nl: 'Deelnemers', en: 'Participants' },
  participantsNote: {
    nl: (p: { n: number }) => (p.n === 0 ? 'Nog niemand gekozen' : p.n === 1 ? '1 gekozen' : `${p.n} gekozen`),
    en: (p: { n: number }) => (p.n === 0 ? 'Nobody chosen yet' : `${p.n} chosen`),
  },
  add: { nl: 'Voeg een deelnemer toe', en: 'Add a participant' },
  addHint: { nl: 'Typ een deel van de naam en kies.', en: 'Type part of the name and choose.' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  from: { nl: 'Vanaf welke dag?', en: 'From which day?' },
  submit: { nl: 'Richt op', en: 'Found' },
  chooseForm: { nl: 'Kies een rechtsvorm.', en: 'Choose a legal form.' },
  chooseTwo: { nl: 'Kies ten minste twee deelnemers.', en: 'Choose at least two participants.' },
  fillName: { nl: 'Schrijf hoe de samenwerking heet.', en: 'Write what the partnership is called.' },
  mayNot: {
    nl: 'Een samenwerking oprichten kan alleen de bestuurssecretaris of de beheerder.',
    en: 'Only the board secretary or the administrator can found a partnership.',
  },
  mayNotSays: { nl: 'Vraag een van hen, of handel onder een ander mandaat.', en: 'Ask one of them, or act under another mandate.' },
} as const satisfies Record<string, TextOrPhrase>;
