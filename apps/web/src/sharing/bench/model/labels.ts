// What the screen of the cost model says.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const modelLabels = {
  title: { nl: 'Kostenmodel', en: 'Cost model' },
  fits: {
    nl: (p: { year: number; total: string }) => `De kosten van ${p.year} zijn samen ${p.total}, precies de begroting.`,
    en: (p: { year: number; total: string }) => `The costs of ${p.year} are ${p.total} together, exactly the budget.`,
  },
  differs: {
    nl: (p: { total: string; budget: string; gap: string; more: boolean }) =>
      `De onderdelen zijn samen ${p.total}: ${p.gap} ${p.more ? 'meer' : 'minder'} dan de begroting van ${p.budget}.`,
    en: (p: { total: string; budget: string; gap: string; more: boolean }) =>
      `The components are ${p.total} together: ${p.gap} ${p.more ? 'more' : 'less'} than the budget of ${p.budget}.`,
  },
  none: {
    nl: (p: { year: number }) => `Van ${p.year} is nog geen kostenmodel vastgelegd.`,
    en: (p: { year: number }) => `No cost model has been recorded for ${p.year} yet.`,
  },
  noneSays: {
    nl: 'De secretaris, de manager of de controller van de samenwerking legt het vast.',
    en: 'The secretary, the manager or the controller of the partnership records it.',
  },
  says: {
    nl: 'Waaruit bestaan de gedeelde kosten, en wie veroorzaakt wat? Daaruit volgt wat elke groep zonder de anderen kwijt zou zijn.',
    en: 'What are the shared costs made of, and who causes what? From that follows what every group would spend without the others.',
  },
  toBench: { nl: 'Naar de kostenverdeling', en: 'To cost sharing' },
  components: { nl: 'Onderdelen', en: 'Components' },
  component: { nl: 'Onderdeel', en: 'Component' },
  numbered: {
    nl: (p: { n: number; name: string }) => `${p.n}. ${p.name || 'Onderdeel'}`,
    en: (p: { n: number; name: string }) => `${p.n}. ${p.name || 'Component'}`,
  },
  kind: { nl: 'Soort', en: 'Kind' },
  basis: { nl: 'Waar komt dit bedrag vandaan?', en: 'Where does this amount come from?' },
  basisShort: { nl: 'Herkomst', en: 'Basis' },
  amount: { nl: 'Per jaar (€)', en: 'Per year (€)' },
  band: { nl: 'Laag tot hoog (€)', en: 'Low to high (€)' },
  together: { nl: 'Samen', en: 'Together' },
  name: { nl: 'Naam', en: 'Name' },
  low: { nl: 'Laag (% van het bedrag)', en: 'Low (% of the amount)' },
  high: { nl: 'Hoog (% van het bedrag)', en: 'High (% of the amount)' },
  from: { nl: (p: { n: number }) => `Vanaf aantal, staffel ${p.n}`, en: (p: { n: number }) => `From volume, tier ${p.n}` },
  price: { nl: (p: { n: number }) => `Prijs per stuk, staffel ${p.n}`, en: (p: { n: number }) => `Price per unit, tier ${p.n}` },
  add: { nl: 'Voeg onderdeel toe', en: 'Add component' },
  addKind: { nl: 'Soort van een nieuw onderdeel', en: 'Kind of a new component' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  record: { nl: 'Leg kostenmodel vast', en: 'Record cost model' },
  revise: { nl: 'Herzie het kostenmodel', en: 'Revise the cost model' },
  enter: { nl: 'Vul het kostenmodel in', en: 'Enter the cost model' },
  recorded: { nl: 'Het kostenmodel is vastgelegd.', en: 'The cost model was recorded.' },
  endsOld: { nl: 'Een nieuw model beëindigt het vorige; dat blijft bewaard.', en: 'A new model ends the one before; that is kept.' },
  amountWrong: { nl: 'Vul een bedrag in, zoals 12.500 of 12.500,00.', en: 'Fill in an amount, such as 12,500 or 12,500.00.' },
  numberWrong: { nl: 'Vul een getal in van 0 of hoger, zoals 12 of 2,5.', en: 'Fill in a number of 0 or more, such as 12 or 2.5.' },
  nameWrong: { nl: 'Geef dit onderdeel een naam.', en: 'Give this component a name.' },
  basisWrong: { nl: 'Kies waar dit bedrag vandaan komt.', en: 'Choose where this amount comes from.' },
  changedSince: {
    nl: 'Sinds u begon, is er een nieuw kostenmodel vastgelegd.',
    en: 'Since you began, a newer cost model was recorded.',
  },
  changedSays: {
    nl: 'Wat u invulde, staat hieronder. Bekijk het nieuwe model, en kies dan: dat overnemen, of uw versie vastleggen in plaats daarvan.',
    en: 'What you filled in stands below. Look at the newer model, then choose: take that over, or record your version in its place.',
  },
  takeNew: { nl: 'Neem het nieuwe over', en: 'Take the newer one' },
  keepMine: { nl: 'Ga door met mijn versie', en: 'Go on with my version' },
} satisfies Record<string, TextOrPhrase>;
