// Proposals whose words are the whole decision: nothing in the records changes by itself.
import { defineTemplate } from '../template.ts';

export const amendAgreement = defineTemplate({
  label: { nl: 'Regeling wijzigen', en: 'Amend an agreement' },
  about: {
    nl: 'De tekst is het besluit. De organen van de deelnemers besluiten zelf (Wgr, artikel 1). Voeg wijzigingen toe die eruit volgen.',
    en: "The text is the decision. The participants' organs decide themselves (Wgr, article 1). Add changes that follow from it.",
  },
  questions: {},
  write: () => [],
});

export const other = defineTemplate({
  label: { nl: 'Iets anders', en: 'Something else' },
  about: { nl: 'Begin leeg. Voeg zelf wijzigingen toe, of geen.', en: 'Start empty. Add changes yourself, or none.' },
  questions: {},
  write: () => [],
});
