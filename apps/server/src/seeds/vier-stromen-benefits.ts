// What the example region was promised by its decisions and what it measured since, invented: kept, short, too heavy, and not measured.
import type { BenefitPromise } from '@hanze/shared/proposals/promise';
import type { Place } from './vier-stromen';

type Promised = Omit<BenefitPromise, 'organisationId'> & { place: Place };
interface Measured {
  /** Local day on which it was recorded. */
  recorded: string;
  value: string;
  on: string;
  source: string;
  note?: string;
  /** It puts the one before it right. */
  corrects?: true;
}
export interface SeededPromise extends Promised {
  measured?: readonly Measured[];
}

const yearly = (place: Place, department: string, description: string, baseline: string, target: string, targetOn: string) =>
  ({
    place,
    department,
    description,
    baseline,
    target,
    targetOn,
    kind: 'cost',
    unit: 'euro per jaar',
    direction: 'down',
    owner: 'Hoofd van de afdeling',
  }) as const;

/** By the title of the decision. */
export const promisedBenefits: Readonly<Record<string, readonly SeededPromise[]>> = {
  'Samen één servicedesk': [
    {
      ...yearly('WH', 'ICT-beheer', 'Eigen beheerders zitten minder aan de telefoon.', '212000', '150000', '2026-06-30'),
      measured: [
        { recorded: '2026-01-20', value: '189000', on: '2025-12-31', source: 'Urenstaat ICT-beheer 2025' },
        { recorded: '2026-07-14', value: '148500', on: '2026-06-30', source: 'Urenstaat ICT-beheer, eerste halfjaar 2026' },
      ],
    },
    {
      ...yearly('DR', 'Informatiebeheer', 'Minder inhuur voor de helpdesk.', '165000', '120000', '2026-06-30'),
      measured: [{ recorded: '2026-07-20', value: '139000', on: '2026-06-30', source: 'Bestuursrapportage 2026-1, bladzijde 14' }],
    },
    {
      ...yearly('OB', 'Informatievoorziening', 'Minder inhuur voor de helpdesk.', '140000', '100000', '2026-06-30'),
      measured: [
        { recorded: '2026-07-16', value: '110500', on: '2026-06-30', source: 'Grootboek, kostenplaats 6120' },
        {
          recorded: '2026-08-27',
          value: '101500',
          on: '2026-06-30',
          source: 'Grootboek, kostenplaats 6120',
          note: 'De inhuur van maart was twee keer geteld.',
          corrects: true,
        },
      ],
    },
    yearly('VM', 'Bedrijfsvoering', 'Minder overwerk bij storingen.', '82000', '61000', '2026-06-30'),
    {
      ...yearly('LW', 'Dorpshuis en balie', 'Nadeel: een monteur moet vaker naar Lindewoude rijden.', '0', '6000', '2026-06-30'),
      measured: [{ recorded: '2026-07-10', value: '7900', on: '2026-06-30', source: 'Declaraties van de servicedesk' }],
    },
    {
      place: 'VM',
      kind: 'quality',
      department: 'Burgerzaken',
      description: 'Een storing aan de balie is sneller opgelost.',
      owner: 'Teamleider Burgerzaken',
      unit: 'uren',
      baseline: '9.5',
      target: '6',
      targetOn: '2026-11-21',
      direction: 'down',
    },
    {
      ...yearly('WH', 'ICT-beheer', 'Eenmalig: de lijsten van storingen overzetten.', '0', '48000', '2025-12-31'),
      unit: 'euro eenmalig',
      measured: [{ recorded: '2026-01-20', value: '55500', on: '2025-12-31', source: 'Eindafrekening project servicedesk' }],
    },
  ],
  'Eigen datacentrum sluiten': [
    yearly('WH', 'ICT-beheer', 'Geen eigen koeling, stroom en vervanging meer.', '640000', '520000', '2028-06-30'),
    yearly('DR', 'Informatiebeheer', 'Een lagere bijdrage aan het datacentrum.', '410000', '345000', '2028-06-30'),
    yearly('OB', 'Informatievoorziening', 'Een lagere bijdrage aan het datacentrum.', '352000', '300000', '2028-06-30'),
    yearly('VM', 'Bedrijfsvoering', 'Een lagere bijdrage aan het datacentrum.', '215000', '186000', '2028-06-30'),
    yearly('LW', 'Bedrijfsvoering', 'Een lagere bijdrage aan het datacentrum.', '131000', '119000', '2028-06-30'),
    {
      ...yearly('WH', 'ICT-beheer', 'Eenmalig: servers verhuizen en de zaal ontmantelen.', '0', '210000', '2027-12-31'),
      unit: 'euro eenmalig',
    },
    {
      place: 'DR',
      kind: 'vulnerability',
      department: 'Publiekszaken',
      description: 'Het loket ligt minder vaak stil door uitval.',
      owner: 'Hoofd Publiekszaken',
      unit: 'uren per jaar',
      baseline: '31',
      target: '8',
      targetOn: '2027-12-31',
      direction: 'down',
      measured: [{ recorded: '2026-07-20', value: '24', on: '2026-06-30', source: 'Storingsregister Publiekszaken' }],
    },
    {
      place: 'OB',
      kind: 'opportunity',
      department: 'Archief en griffie',
      description: 'De vrijgekomen zaal is bruikbaar voor het archief.',
      owner: null,
      unit: 'vierkante meter',
      baseline: null,
      target: '120',
      targetOn: '2028-12-31',
      direction: 'up',
    },
  ],
};
