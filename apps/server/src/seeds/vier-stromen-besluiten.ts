// What the example region decided and is deciding, invented: three decisions of earlier, and a vote that is running now.
import type { UsualRuleCode } from '@hanze/shared/decisions/usual-rules';
import type { Change } from '@hanze/shared/proposals/change-set/change-set';
import type { Facts } from '@hanze/shared/proposals/change-set/records';
import type { DeciderCode, PowerCode } from '@hanze/shared/proposals/powers';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import type { StanceCode } from '@hanze/shared/proposals/stances';
import type { ProposalStep } from '@hanze/shared/proposals/steps';
import type { Place } from './vier-stromen';
import { servicedesk, zaaksysteem } from './vier-stromen-changes';
import { dataCentreViews, type PlayedViews } from './vier-stromen-zienswijzen';

/** Who acts for whom in the board. */
export const board: Readonly<Record<Place, string>> = {
  WH: 'Jan Verhagen',
  DR: 'Samira el Amrani',
  OB: 'Pieter Nijland',
  VM: 'Marijke de Boer',
  LW: 'Tjeerd Hofstra',
};
export const secretary = 'Femke Bakker';
export const proposer = 'Hassan Yilmaz';

export type Changes = (facts: Facts) => Change[];

interface Cast {
  choice: 'for' | 'for-on-condition' | 'against' | 'abstain';
  reason?: string;
  condition?: string;
}
export interface Decided {
  /** Local day of the meeting. */
  on: string;
  says: ProposalText;
  rule: UsualRuleCode;
  votes: Partial<Record<Place, Cast>>;
  next: { nextStep: string; owner: string };
  /** What it changes in the records. */
  changes?: Changes;
  /** The councils were heard before. */
  views?: PlayedViews;
}

const unweighed = { cost: null, effects: [] };
const step = (what: string, power: PowerCode, by: DeciderCode, on: string | null = null): ProposalStep => ({ what, power, by, on });
const yes: Cast = { choice: 'for' };
const nothing = (summary: string) => ({ name: 'Niets doen', summary, nothing: true });
const option = (name: string, summary: string) => ({ name, summary, nothing: false });

export const decided: readonly Decided[] = [
  {
    on: '2025-03-13',
    says: {
      title: 'Samen één servicedesk',
      text: 'Medewerkers bellen nu vijf verschillende nummers. Vaak kent de één de storing van de ander niet.',
      resolutions: ['De vijf gemeenten hebben vanaf 1 september 2025 één servicedesk.', 'De servicedesk werkt vanuit Waterhoek.'],
      options: [nothing('Vijf servicedesks, elk met een eigen nummer.'), option('Eén servicedesk', 'Eén nummer, één lijst van storingen.')],
      chosen: 1,
      downsides: 'Collega’s kennen de medewerker aan de lijn niet meer bij naam.',
      withoutScreen: 'Bellen en langskomen op het gemeentehuis blijven mogelijk.',
      steps: [step('De servicedesk gaat open in Waterhoek.', 'carry-out', 'executive-board', '2025-09-01')],
      ...unweighed,
    },
    rule: 'simple',
    votes: { WH: yes, DR: yes, OB: yes, VM: yes, LW: { choice: 'abstain', reason: 'Lindewoude wil eerst weten wat het de balie kost.' } },
    next: { nextStep: 'De directeur werft een teamleider.', owner: 'Rob van Dalen, directeur' },
    changes: servicedesk,
  },
  {
    on: '2025-10-09',
    says: {
      title: 'Eigen datacentrum sluiten',
      text: 'Het datacentrum in Waterhoek is in 2027 afgeschreven. Nieuwbouw kost meer dan huren.',
      resolutions: ['Het datacentrum in Waterhoek sluit uiterlijk op 31 december 2027.', 'De directeur bereidt een aanbesteding voor.'],
      options: [
        nothing('Het datacentrum blijft en wordt vernieuwd.'),
        option('Huren', 'Twee gehuurde datacentra in Nederland.'),
        option('Alles in de cloud', 'Per applicatie naar de leverancier.'),
      ],
      chosen: 1,
      downsides: 'De samenwerking wordt afhankelijk van een verhuurder.',
      withoutScreen: 'Voor inwoners verandert er niets.',
      steps: [
        step('De directeur bereidt de aanbesteding voor.', 'carry-out', 'director'),
        step('De begroting krijgt de huur van twee datacentra.', 'adopt-budget', 'board'),
      ],
      ...unweighed,
    },
    views: dataCentreViews,
    rule: 'two-thirds',
    votes: {
      WH: yes,
      DR: yes,
      OB: { choice: 'for-on-condition', condition: 'De gegevens blijven in Nederland.' },
      VM: yes,
      LW: { choice: 'against', reason: 'De besparing voor Lindewoude is te klein.' },
    },
    next: { nextStep: 'De aanbesteding start in het eerste kwartaal van 2026.', owner: 'Rob van Dalen, directeur' },
  },
  {
    on: '2026-06-18',
    says: {
      title: 'Gezamenlijke app voor inwoners',
      text: 'Inwoners vragen om één plek voor meldingen, afval en afspraken.',
      resolutions: ['De vijf gemeenten laten samen één app maken.'],
      options: [nothing('Elke gemeente houdt haar eigen website.'), option('Eén app', 'Eén app met vijf gemeenten erin.')],
      chosen: 1,
      downsides: 'Een app erbij is er ook één om te onderhouden. Niet iedereen heeft een telefoon die hem kan draaien.',
      withoutScreen: 'Melden kan ook aan de balie en per telefoon.',
      steps: [step('De directeur laat de app maken.', 'carry-out', 'director')],
      ...unweighed,
    },
    rule: 'heavy',
    votes: {
      WH: yes,
      DR: yes,
      OB: { choice: 'against', reason: 'De website is genoeg. Hier is geen geld voor.' },
      VM: { choice: 'against', reason: 'Eerst de website toegankelijk maken.' },
      LW: { choice: 'against', reason: 'Onze inwoners vragen hier niet om.' },
    },
    next: { nextStep: 'De vijf gemeenten maken eerst hun websites toegankelijk.', owner: 'CIO-beraad' },
  },
  {
    on: '2026-09-24',
    says: {
      title: 'Werkplekken tellen mee in de kosten',
      text: 'Werkplek en netwerk worden nu naar inwoners verdeeld. Wie meer collega’s heeft, gebruikt er meer van.',
      resolutions: [
        'De kosten van werkplek en netwerk worden vanaf 1 januari 2027 voor de helft naar inwoners en voor de helft naar werkplekken verdeeld.',
        'De telling van 1 januari van het jaar voor het begrotingsjaar geldt.',
      ],
      options: [
        nothing('Alles blijft naar inwoners.'),
        option('Helft om helft', 'Inwoners en werkplekken tellen even zwaar.'),
        option('Alleen werkplekken', 'Wie een werkplek heeft, betaalt die.'),
      ],
      chosen: 1,
      downsides: 'Waterhoek en Duinrade gaan meer betalen. Er is elk jaar een telling nodig.',
      withoutScreen: 'Voor inwoners verandert er niets.',
      steps: [step('Het bestuur past de begroting van 2027 aan.', 'adopt-budget', 'board', '2026-12-10')],
      ...unweighed,
    },
    rule: 'two-thirds',
    votes: {
      WH: yes,
      DR: { choice: 'against', reason: 'Duinrade betaalt al genoeg voor collega’s van anderen.' },
      OB: { choice: 'for-on-condition', condition: 'De telling komt uit het beheersysteem, niet uit een enquête.' },
      VM: yes,
      LW: yes,
    },
    next: { nextStep: 'De controller rekent de begroting van 2027 met de nieuwe sleutel door.', owner: 'Ingrid Meijer, controller' },
  },
];

export interface Standpoint {
  stance: StanceCode;
  reason?: string;
  conditions?: string;
}

export const deciding = {
  says: {
    title: 'Eén zaaksysteem voor vijf gemeenten',
    text: [
      'De vijf gemeenten werken met drie zaaksystemen. Alle contracten lopen in 2028 af.',
      'Met één zaaksysteem hoeft een koppeling maar één keer te worden gemaakt, en kunnen collega’s elkaar vervangen.',
      'Oosterbrink stelt voor om samen te kopen en in te richten, in twee golven.',
    ].join('\n\n'),
    resolutions: [
      'Het bestuur kiest voor één gezamenlijk zaaksysteem met één inrichting.',
      'De aanbesteding start uiterlijk op 1 februari 2027. De livegang is in twee golven in 2028.',
      'Elke gemeente boekt haar eigen baten in de begroting van 2029.',
    ],
    options: [
      nothing('Drie pakketten blijven. Vijf keer hetzelfde beheer.'),
      option('Aansluiten bij Waterhoek', 'Snel, maar uitbreiden van het contract mag mogelijk niet.'),
      option('Samen nieuw, één inrichting', 'Eén manier van werken. Raakt de werkwijze van alle gemeenten.'),
      option('Samen kopen, eigen inrichting', 'De eigen werkwijze blijft. Er is minder te besparen.'),
    ],
    chosen: 2,
    downsides: 'Alle medewerkers leren een nieuw systeem. In het jaar van de overgang duren aanvragen langer. Uitstappen wordt duurder.',
    withoutScreen: 'Aanvragen op papier en aan de balie blijven mogelijk in alle vijf gemeenten.',
    steps: [
      step('Het bestuur kiest de inrichting.', 'partnership-policy', 'board'),
      step('Elk college besluit mee te doen aan de aanbesteding.', 'contract', 'college', '2027-01-15'),
      step('De directeur schrijft de aanbesteding uit.', 'contract', 'director', '2027-02-01'),
      step('Het dagelijks bestuur past de begroting van 2027 aan.', 'adopt-budget', 'executive-board'),
    ],
    ...unweighed,
  } satisfies ProposalText,
  changes: zaaksysteem,
  /** How the second point read in the first edition, on which one municipality already took its position. */
  first: {
    point: 'De aanbesteding start uiterlijk op 1 juli 2027. De livegang is in één keer in 2028.',
    taken: ['DR'] as readonly Place[],
  },
  rule: 'heavy' as UsualRuleCode,
  /** In days from the first start; below zero is before it. */
  tabled: -35,
  positionsFrom: -12,
  closes: 4,
  positions: {
    WH: { stance: 'agree', reason: 'Eén inrichting scheelt onze beheerders dubbel werk.' },
    DR: { stance: 'agree', reason: 'Ons contract loopt af in 2028. Dit is het goede moment.' },
    OB: { stance: 'object', reason: 'De Wmo duurt straks langer. Wij missen een variant waarin dat proces apart blijft.' },
    VM: {
      stance: 'agree-on-condition',
      conditions: 'Inwoners moeten ook op papier een aanvraag kunnen doen. Leg dat vast vóór de livegang.',
    },
    LW: { stance: 'follows', reason: 'De raad van Lindewoude geeft zijn zienswijze pas volgende maand.' },
  } satisfies Record<Place, Standpoint>,
  votes: {
    WH: yes,
    OB: { choice: 'against', reason: 'Onze werkwijze voor de Wmo is twee jaar oud en werkt.' },
  } satisfies Partial<Record<Place, Cast>>,
};
