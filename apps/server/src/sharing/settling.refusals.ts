// What settling, asking and disputing can refuse.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'year-settled': {
    nl: ({ year }: { year: number }) => `Het boekjaar ${year} is afgerekend. Boek een correctie in het volgende jaar, met een verwijzing.`,
    en: ({ year }: { year: number }) => `Book year ${year} has been settled. Book a correction in the next year, with a reference.`,
  },
  'advances-stand': {
    nl: ({ year }: { year: number }) =>
      `De voorschotten van ${year} staan al vast. Wat de begroting daarna wijzigt, komt in de afrekening.`,
    en: ({ year }: { year: number }) =>
      `The advances of ${year} have been fixed. What the budget changes afterwards comes into the settlement.`,
  },
  'advances-missing': {
    nl: ({ year }: { year: number }) => `Leg eerst de voorschotten van ${year} vast. Zonder voorschotten is er niets om mee te verrekenen.`,
    en: ({ year }: { year: number }) => `Fix the advances of ${year} first. Without advances there is nothing to settle against.`,
  },
  'nothing-to-advance': {
    nl: ({ year }: { year: number }) => `De begroting van ${year} is leeg. Er valt niets voor te schieten.`,
    en: ({ year }: { year: number }) => `The budget of ${year} is empty. There is nothing to advance.`,
  },
  'year-incomplete': {
    nl: ({ problem }: { problem: string }) => `Nog niet alles is te verdelen: ${problem}`,
    en: ({ problem }: { problem: string }) => `Not everything can be shared yet: ${problem}`,
  },
  'year-not-over': {
    nl: ({ year }: { year: number }) => `Het boekjaar ${year} is nog niet voorbij. Afrekenen kan vanaf 1 januari ${year + 1}.`,
    en: ({ year }: { year: number }) => `Book year ${year} is not over. It can be settled from 1 January ${year + 1}.`,
  },
  'nothing-spent': {
    nl: ({ year }: { year: number }) => `Over ${year} is niets geboekt. Er valt niets af te rekenen.`,
    en: ({ year }: { year: number }) => `Nothing was booked for ${year}. There is nothing to settle.`,
  },
  'dispute-open': {
    nl: ({ name }: { name: string }) => `Er is nog een geschil van ${name} over dit jaar. Beslecht dat eerst.`,
    en: ({ name }: { name: string }) => `A dispute of ${name} about this year is still open. Settle that first.`,
  },
  'four-eyes': {
    nl: 'U heeft deze afrekening zelf voorgesteld. De regeling vraagt dat iemand anders haar goedkeurt.',
    en: 'You proposed this settlement yourself. The agreement asks that somebody else approves it.',
  },
  'listed-otherwise': {
    nl: 'Na het voorstel is er iets geboekt of gewijzigd. Trek het voorstel in en stel de afrekening opnieuw voor.',
    en: 'Something was booked or changed after the proposal. Withdraw the proposal and propose the settlement again.',
  },
  'line-not-there': {
    nl: 'Deze regel staat niet op de rekening van deze deelnemer.',
    en: 'This line is not on the statement of this participant.',
  },
  'question-open': {
    nl: 'Over deze regel loopt al een vraag of een geschil. Wacht op het antwoord.',
    en: 'A question or dispute about this line is already running. Wait for the answer.',
  },
  'words-missing': { nl: 'Schrijf in één of meer zinnen op wat u bedoelt.', en: 'Write in one or more sentences what you mean.' },
  'too-long': { nl: 'Deze tekst is te lang. Gebruik minder tekens.', en: 'This text is too long. Use fewer characters.' },
  'unknown-outcome': {
    nl: 'Kies of het bedrag blijft staan of wordt gecorrigeerd.',
    en: 'Choose whether the amount stands or is corrected.',
  },
});

const longest = 4000;

/** Words that somebody must be able to read back: trimmed, present, not endless. */
export function saidWords(text: string, at: string): string {
  const words = text.trim();
  if (words === '') refuse('words-missing', { at });
  return words.length > longest ? refuse('too-long', { at }) : words;
}
