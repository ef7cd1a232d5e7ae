// The register of agreements of the example region, invented: the arrangement in two versions, and the service agreement below it.
import type { WrittenClause } from '@hanze/shared/agreements/clause';
import type { PartyRole } from '@hanze/shared/agreements/kinds';
import { regeling2021 } from './vier-stromen-regeling';
import { regeling2024 } from './vier-stromen-regeling-2024';
import type { Place } from './vier-stromen';

const clause = (number: string, title: string, legal: string, plain: string): WrittenClause => ({
  key: null,
  number,
  chapter: null,
  title,
  legal,
  plain,
});

interface Version {
  readonly from: string;
  /** The day on which it was recorded. */
  readonly on: string;
  readonly basis: string;
  readonly clauses: readonly WrittenClause[];
}

export const regeling = {
  title: 'Regeling ICT-samenwerking Vier Stromen',
  from: '2021-07-01',
  parties: ['WH', 'DR', 'OB', 'VM'] as Place[],
  joined: { place: 'LW' as Place, from: '2023-01-01' },
  versions: [
    {
      from: '2021-07-01',
      on: '2021-06-24',
      basis: 'Besluiten van de colleges van Waterhoek, Duinrade, Oosterbrink en Veenmeer, met toestemming van hun raden.',
      clauses: regeling2021,
    },
    {
      from: '2024-07-01',
      on: '2024-06-20',
      basis: 'Besluiten van de vijf colleges, met toestemming van de vijf raden na een zienswijze van acht weken.',
      clauses: regeling2024,
    },
  ] as const satisfies readonly Version[],
};

export const service = {
  title: 'Dienstverleningsovereenkomst vakapplicaties sociaal domein',
  from: '2023-01-01',
  until: '2027-07-01',
  noticeMonths: 6,
  renewalMonths: 12,
  parties: { WH: 'provider', VM: 'client', LW: 'client' } as Partial<Record<Place, PartyRole>>,
  version: {
    from: '2023-01-01',
    on: '2022-12-15',
    basis: 'Getekend door de colleges van Veenmeer, Lindewoude en Waterhoek op 15 december 2022.',
    clauses: [
      clause(
        '1',
        'De dienst',
        `1. De opdrachtnemer beheert voor de opdrachtgevers de vakapplicatie voor het sociaal domein.
2. Bijlage A beschrijft wat daarbij hoort en wat niet.`,
        'Waterhoek zorgt dat het programma voor het sociaal domein werkt, ook voor Veenmeer en Lindewoude.',
      ),
      clause(
        '2',
        'Kwaliteit',
        `1. De vakapplicatie is op werkdagen van 7.30 tot 18.00 uur ten minste 99,5 procent van de tijd beschikbaar.
2. Na een storing werkt zij binnen vier uur weer.`,
        'Het programma doet het op werkdagen bijna altijd. Na een storing werkt het binnen vier uur weer.',
      ),
      clause(
        '3',
        'Prijs',
        `1. De opdrachtgevers betalen de kosten naar het aantal gebruikers op 1 januari.
2. De prijs volgt de index van artikel 27 van de regeling.`,
        'Wie meer gebruikers heeft, betaalt meer. De prijs stijgt mee met de index.',
      ),
      clause(
        '4',
        'Meerwerk',
        `1. Meerwerk wordt alleen gedaan na een schriftelijke opdracht met een prijs.`,
        'Extra werk doen we pas na een opdracht op papier, met een prijs.',
      ),
      clause(
        '5',
        'Duur en opzegging',
        `1. De overeenkomst geldt tot 1 juli 2027 en wordt daarna steeds stilzwijgend met een jaar verlengd.
2. Een partij kan opzeggen met een termijn van zes maanden voor het einde.`,
        'Het contract loopt tot 1 juli 2027 en gaat daarna elk jaar vanzelf door. Stoppen kan, als u dat een half jaar eerder zegt.',
      ),
    ],
  } satisfies Version,
};
