// What changed in the arrangement of the example region in 2024, invented: the law of 2022, voting weights, and a heavier exit.
import type { WrittenClause } from '@hanze/shared/agreements/clause';
import { regeling2021 } from './vier-stromen-regeling';

/** Per article its new title, text and plain words. */
const changed: Readonly<Record<string, Partial<WrittenClause>>> = {
  '12': {
    legal: `1. Ieder lid van het bestuur heeft het aantal stemmen dat in bijlage 1 bij zijn gemeente is vermeld.
2. Het bestuur besluit bij volstrekte meerderheid van de uitgebrachte stemmen, tenzij deze regeling anders bepaalt.
3. Staken de stemmen, dan beslist het bestuur in de volgende vergadering. Staken zij weer, dan is het voorstel niet aangenomen.`,
    plain:
      'Grote gemeenten hebben meer stemmen dan kleine. Meer dan de helft van de stemmen beslist. Bij gelijke stemmen komt het voorstel nog één keer terug.',
  },
  '13': {
    legal: `1. Een besluit tot invoering of beëindiging van een gezamenlijke voorziening met een eenmalig bedrag van meer dan € 500.000 vereist ten minste twee derde van het totaal aantal stemmen, uitgebracht door meer dan de helft van de leden. Een onthouding telt niet als stem voor.`,
    plain:
      'Grote besluiten, van meer dan 500.000 euro, hebben twee derde van alle stemmen nodig én meer dan de helft van de gemeenten. Zo kan een grote gemeente niet alleen beslissen.',
  },
  '23': {
    legal: `1. Het bestuur zendt de ontwerpbegroting ten minste twaalf weken voordat zij wordt vastgesteld aan de raden.
2. De raden kunnen binnen die termijn hun zienswijze geven. Het bestuur antwoordt schriftelijk en met redenen voordat het de begroting vaststelt.`,
    plain:
      'De raden krijgen twaalf weken om te zeggen wat zij van de begroting vinden. Voordat de begroting vaststaat, krijgen zij op papier antwoord.',
  },
  '29': {
    legal: `1. Een deelnemer kan uittreden met ingang van 1 januari van enig jaar. De opzegtermijn is twee kalenderjaren.
2. De uittredende deelnemer vergoedt de kosten die na uittreding blijven, over vijf jaar aflopend van 100 naar 20 procent.
3. Op verzoek stelt het bestuur binnen tien weken een indicatie van de uittreedsom vast, voordat de deelnemer besluit.`,
    plain:
      'Een gemeente mag altijd weg, als zij dat twee jaar eerder zegt. Zij betaalt dan vijf jaar lang een steeds kleiner deel mee. Vóór haar besluit krijgt zij een schatting van dat bedrag.',
  },
  '33': {
    legal: `1. Deze regeling geldt voor onbepaalde tijd en treedt in werking op 1 juli 2021. De wijzigingen van 2024 treden in werking op 1 juli 2024.
2. Zij wordt aangehaald als: Regeling ICT-samenwerking Vier Stromen.`,
    plain: 'De afspraken gelden vanaf 1 juli 2021 en hebben geen einddatum. De wijzigingen gelden vanaf 1 juli 2024.',
  },
};

/** The move of staff of 2021 was done. */
const removed = ['17'];

const added: readonly WrittenClause[] = [
  {
    key: null,
    number: '15',
    chapter: 'Bestuur en stemmen',
    title: 'Zienswijze van de raden',
    legal: `1. Voordat het bestuur besluit over een gezamenlijke voorziening met een jaarlijks bedrag van meer dan € 250.000, kunnen de raden binnen twaalf weken hun zienswijze geven.
2. Het bestuur antwoordt met redenen en zegt wat er in het besluit is veranderd.`,
    plain:
      'Bij grote plannen mogen de gemeenteraden eerst zeggen wat zij ervan vinden. Het bestuur antwoordt en zegt wat het daarmee doet.',
  },
  {
    key: null,
    number: '30a',
    chapter: 'Toetreden, uittreden en opheffen',
    title: 'Evaluatie',
    legal: `1. Het bestuur evalueert de regeling voor 1 juli 2026 en daarna elke vier jaar.
2. Inwoners en raden krijgen de gelegenheid om hun ervaringen te geven. De uitkomst gaat naar de raden.`,
    plain: 'Elke vier jaar kijken we of de samenwerking goed werkt. Inwoners en raden mogen meepraten.',
  },
];

/** The articles after which the new ones stand. */
const before: Readonly<Record<string, string>> = { '14': '15', '30': '30a' };

export const regeling2024: readonly WrittenClause[] = regeling2021
  .filter(({ number }) => !removed.includes(number))
  .flatMap((clause) => {
    const { number } = clause;
    const next = added.filter((each) => each.number === before[number]);
    return [{ ...clause, key: number, ...changed[number] }, ...next];
  });
