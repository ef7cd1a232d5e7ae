// What the rules and commands of the landscape can refuse.
import { refusing } from '../kernel/refusal.ts';

export const refuse = refusing({
  'name-missing': { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  'name-too-long': { nl: 'Deze naam is te lang. Gebruik minder tekens.', en: 'This name is too long. Use fewer characters.' },
  'component-missing': {
    nl: 'Kies voor welke functie dit is: één of meer referentiecomponenten.',
    en: 'Choose what this is for: one or more reference components.',
  },
  'application-known': {
    nl: ({ name }: { name: string }) => `'${name}' van deze leverancier staat al in het landschap.`,
    en: ({ name }: { name: string }) => `'${name}' of this supplier is in the landscape already.`,
  },
  'unknown-phase': { nl: 'Kies een fase uit de lijst.', en: 'Choose a phase from the list.' },
  'same-phase': { nl: 'Dit is al de fase.', en: 'This already is the phase.' },
  'unknown-degree': { nl: 'Een graad is een heel getal van 0 tot en met 5.', en: 'A degree is a whole number from 0 to 5.' },
  'unknown-time': { nl: 'Kies een TIME-oordeel uit de lijst.', en: 'Choose a TIME judgement from the list.' },
  'unknown-hosting': { nl: 'Kies een soort hosting uit de lijst.', en: 'Choose a kind of hosting from the list.' },
  'users-not-whole': { nl: 'Een aantal gebruikers is een heel getal vanaf 0.', en: 'A number of users is a whole number from 0.' },
  'unknown-separability': { nl: 'Kies ja, deels of nee.', en: 'Choose yes, partly or no.' },
  'unknown-level': { nl: 'Kies laag, midden of hoog.', en: 'Choose low, medium or high.' },
  'unknown-contract-kind': { nl: 'Kies een soort contract uit de lijst.', en: 'Choose a kind of contract from the list.' },
  'move-incomplete': {
    nl: 'Een geplande verhuizing heeft een bestemming en een dag nodig, allebei.',
    en: 'A planned move needs a destination and a day, both.',
  },
  'move-to-where-it-is': { nl: 'Daar draait het al.', en: 'That is where it runs already.' },
  'hours-not-whole': {
    nl: 'Een aantal uren is een heel getal van 0 tot en met 8760.',
    en: 'A number of hours is a whole number from 0 to 8760.',
  },
  'not-a-participant': {
    nl: 'Deze organisatie neemt op die dag niet deel aan de samenwerking.',
    en: 'This organisation does not take part in the partnership on that day.',
  },
  'use-known': {
    nl: 'Deze organisatie gebruikt deze applicatie in die periode al.',
    en: 'This organisation uses this application in that period already.',
  },
  'before-it-began': {
    nl: ({ from }: { from: string }) => `Deze dag ligt voor het begin, ${from}. Kies die dag of een latere.`,
    en: ({ from }: { from: string }) => `This day lies before the beginning, ${from}. Choose that day or a later one.`,
  },
  'nothing-changes': { nl: 'Er verandert niets.', en: 'Nothing changes.' },
  'contract-ended': { nl: 'Dit contract is beëindigd. Leg een nieuw contract vast.', en: 'This contract has ended. Record a new one.' },
  'no-extension-left': { nl: 'Er is geen verlenging meer over.', en: 'There is no extension left.' },
  'use-ended': { nl: 'Dit gebruik is beëindigd. Leg een nieuw gebruik vast.', en: 'This use has ended. Record a new one.' },
  'ends-before-it-begins': { nl: 'Het einde ligt niet na het begin.', en: 'The end does not lie after the beginning.' },
  'deviation-incomplete': {
    nl: 'Een afwijking heeft een reden, een prijs en een einddatum nodig, alle drie.',
    en: 'A deviation needs a reason, a price and an end day, all three.',
  },
  'amount-negative': { nl: 'Een bedrag is 0 of meer.', en: 'An amount is 0 or more.' },
  'months-not-whole': {
    nl: 'Een aantal maanden is een heel getal van 0 tot en met 240.',
    en: 'A number of months is a whole number from 0 to 240.',
  },
  'party-missing': { nl: 'Noem ten minste één partij.', en: 'Name at least one party.' },
  'party-twice': { nl: 'Een partij staat twee keer in het contract.', en: 'A party stands in the contract twice.' },
});
