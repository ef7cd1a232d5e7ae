// What the running proposal of the example region means for each of its municipalities, invented.
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import type { BenefitPromise } from '@hanze/shared/proposals/promise';
import type { Place } from './vier-stromen';

type Said = Omit<MunicipalEffect, 'organisationId' | 'promises'> & { promises: readonly Omit<BenefitPromise, 'organisationId'>[] };

const plain: Said = {
  wave: 1,
  worksDifferently: '',
  touchesPolicy: '',
  staysLocal: '',
  staysLocalUntil: null,
  exitBefore: null,
  exitAfter: null,
  promises: [],
};

const said: Readonly<Record<Place, Said>> = {
  WH: {
    ...plain,
    worksDifferently: 'Zes functioneel beheerders gaan ook voor de andere gemeenten werken.',
    exitBefore: 21_000_000,
    exitAfter: 34_000_000,
    promises: [
      {
        kind: 'vulnerability',
        description: 'Het beheer hangt niet meer aan twee mensen.',
        department: 'Informatisering',
        owner: 'hoofd informatisering',
        unit: 'mensen die het beheer kunnen doen',
        baseline: '2',
        target: '6',
        targetOn: '2028-12-31',
        direction: 'up',
      },
    ],
  },
  DR: { ...plain, worksDifferently: 'Het klantcontactcentrum, ongeveer 14 mensen.', exitBefore: 9_500_000, exitAfter: 17_000_000 },
  OB: {
    ...plain,
    wave: 2,
    worksDifferently: 'Burgerzaken en de Wmo-consulenten, ongeveer 30 mensen.',
    touchesPolicy: 'De eigen werkwijze voor de Wmo van 2024.',
    staysLocal: 'De volgorde van het keukentafelgesprek.',
    staysLocalUntil: '2030-01-01',
    exitBefore: 8_200_000,
    exitAfter: 15_500_000,
    promises: [
      {
        kind: 'cost',
        description: 'Een koppeling wordt één keer betaald in plaats van vijf keer.',
        department: 'Financiën',
        owner: 'concerncontroller',
        unit: 'euro per jaar',
        baseline: '148000',
        target: '96000',
        targetOn: '2029-12-31',
        direction: 'down',
      },
      {
        kind: 'quality',
        description: 'In het jaar van de overgang duurt een aanvraag voor de Wmo langer.',
        department: 'Wmo',
        owner: null,
        unit: 'dagen',
        baseline: '32',
        target: '38',
        targetOn: '2028-12-31',
        direction: 'down',
      },
    ],
  },
  VM: {
    ...plain,
    wave: 2,
    worksDifferently: 'De balie, vijf mensen.',
    staysLocal: 'De aanvraag op papier.',
    exitAfter: 9_800_000,
    promises: [
      {
        kind: 'customer',
        description: 'Inwoners zien zelf hoe ver hun aanvraag is.',
        department: 'Dienstverlening',
        owner: 'teamleider dienstverlening',
        unit: 'rapportcijfer',
        baseline: null,
        target: '7.5',
        targetOn: '2029-06-30',
        direction: 'up',
      },
    ],
  },
  LW: { ...plain, wave: 2, worksDifferently: 'Vier mensen van de balie en de post.' },
};

export const effectsFor = (ids: Readonly<Record<Place, string>>): MunicipalEffect[] =>
  (Object.keys(said) as Place[]).map((place) => ({
    ...said[place],
    organisationId: ids[place],
    promises: said[place].promises.map((promise) => ({ ...promise, organisationId: ids[place] })),
  }));
