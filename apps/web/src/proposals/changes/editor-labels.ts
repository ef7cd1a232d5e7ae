// What the editor of change sets says.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const editorLabels = {
  template: { nl: 'Wat wilt u bereiken?', en: 'What do you want to achieve?' },
  write: { nl: 'Schrijf de wijzigingen', en: 'Write the changes' },
  orAdd: { nl: 'Of begin met één wijziging', en: 'Or start with one change' },
  kind: { nl: 'Soort wijziging', en: 'Kind of change' },
  add: { nl: 'Voeg wijziging toe', en: 'Add change' },
  drop: { nl: 'Verwijder deze wijziging', en: 'Drop this change' },
  startOver: { nl: 'Begin opnieuw met een sjabloon', en: 'Start again with a template' },
  takesEffectOn: { nl: 'Niet uitvoeren vóór', en: 'Not to be carried out before' },
  takesEffectHint: {
    nl: 'Leeg: het besluit wordt uitgevoerd zodra het van kracht is. Elke wijziging heeft daarnaast haar eigen dag. Vorm: dd-mm-jjjj.',
    en: 'Empty: the decision is carried out as soon as it is in effect. Each change has its own day besides. Form: dd-mm-yyyy.',
  },
  nothingWritten: {
    nl: 'Bij deze antwoorden verandert er niets in de gegevens. De tekst van het voorstel is het besluit.',
    en: 'With these answers nothing changes in the records. The text of the proposal is the decision.',
  },
  key: { nl: 'Soort sleutel', en: 'Kind of key' },
} as const satisfies Record<string, TextOrPhrase>;
