// What the municipalities of the example region wrote down about their ICT, invented: one with all in order, one with little, three between.
import type { RecordKindCode } from '@hanze/shared/briefing/records/registry';
import type { Place } from './vier-stromen';

type Written = readonly [kind: RecordKindCode, facts: object];

const officer = (office: string, name: string, since: string, evidence: string): Written => ['officer', { office, name, since, evidence }];
const paper = (sort: string, title: string, adoptedOn: string): Written => ['document', { sort, title, adoptedOn }];
const moment = (sort: string, heldOn: string, subject: string): Written => ['council-moment', { sort, heldOn, subject }];
const cost = (bookYear: number, amount: number, explained: boolean): Written => [
  'ict-cost',
  {
    bookYear,
    amount: amount * 100,
    scope: 'Personeel, software en infrastructuur, met de bijdrage aan Vier Stromen',
    source: `Jaarrekening ${bookYear}`,
    explained,
  },
];
const all = ['service', 'operations', 'information'];

export const states: Readonly<Record<Place, readonly Written[]>> = {
  WH: [
    [
      'vision',
      {
        title: 'Waterhoek dichtbij',
        adoptedOn: '2026-06-25',
        adoptedBy: 'council',
        horizonUntil: '2030-12-31',
        subjects: all,
        councilTookPart: true,
      },
    ],
    paper('portfolio', 'Projecten 2026', '2026-02-03'),
    paper('architecture', 'I-Architectuur Waterhoek', '2024-11-12'),
    paper('organisation', 'Regie op ICT', '2024-03-05'),
    paper('budget', 'Meerjarenbegroting ICT 2027-2030', '2026-07-02'),
    officer('cio', 'M. Brouwer', '2021-09-01', 'Collegebesluit 2021-340'),
    officer('ciso', 'L. Smit', '2022-01-01', 'Collegebesluit 2021-512'),
    officer('fg', 'A. Terpstra', '2018-05-25', 'Collegebesluit 2018-97'),
    [
      'project',
      { name: 'Eén zaaksysteem', light: 'amber', reason: 'Het besluit van de partners is nodig voor de planning.', seenOn: '2026-11-02' },
    ],
    [
      'project',
      { name: 'Nieuwe werkplek', light: 'green', reason: 'De uitrol loopt volgens plan.', seenOn: '2026-11-02', endsOn: '2027-04-01' },
    ],
    ['demand', { department: 'Sociaal domein', wish: 'Eén dossier per gezin.', raisedOn: '2026-10-06', state: 'open' }],
    [
      'demand',
      {
        department: 'Burgerzaken',
        wish: 'Afspraken maken in het weekend.',
        raisedOn: '2026-03-11',
        state: 'declined',
        answer: 'Bellen kan al; weinig inwoners vragen erom.',
      },
    ],
    [
      'exercise',
      {
        sort: 'failover',
        heldOn: '2026-09-17',
        subject: 'Rekencentrum weg',
        findings: 'Alles draaide na 3 uur. De bellijst was oud.',
        nextOn: '2027-09-16',
      },
    ],
    [
      'fallback',
      {
        process: 'Reisdocumenten',
        owner: 'Hoofd Burgerzaken',
        how: 'Formulieren op papier, nabewerken binnen een dag.',
        works: true,
        checkedOn: '2026-09-17',
      },
    ],
    cost(2025, 4_598_700, true),
    [
      'subsidy',
      {
        name: 'Digitale toegankelijkheid',
        purpose: 'toegankelijke formulieren',
        amount: 42_500_00,
        state: 'granted',
        decidedOn: '2026-04-20',
      },
    ],
    [
      'satisfaction',
      { subject: 'Digitale balie', moment: 'before', measuredOn: '2025-05-01', score: 68, asked: 412, source: 'Burgerpeiling' },
    ],
    [
      'satisfaction',
      { subject: 'Digitale balie', moment: 'after', measuredOn: '2026-05-01', score: 74, asked: 398, source: 'Burgerpeiling' },
    ],
    moment('knowledge-session', '2026-06-04', 'ICT voor nieuwe raadsleden'),
    moment('briefing', '2026-06-18', 'Voorjaarsbericht over de samenwerking'),
  ],
  DR: [
    [
      'vision',
      {
        title: 'Duinrade digitaal',
        adoptedOn: '2022-11-03',
        adoptedBy: 'college',
        horizonUntil: '2026-12-31',
        subjects: ['operations', 'information'],
        councilTookPart: false,
      },
    ],
    paper('portfolio', 'Projectenkalender', '2025-09-01'),
    paper('budget', 'Investeringsplan ICT', '2026-06-30'),
    officer('cio', 'P. de Wit', '2020-02-01', 'Benoemingsbesluit'),
    officer('fg', 'A. Terpstra', '2019-01-01', 'Collegebesluit 2019-4'),
    [
      'audit-finding',
      {
        report: 'Grip op samenwerking',
        finding: 'Meet de baten van elk besluit.',
        foundOn: '2025-11-20',
        dueOn: '2026-07-01',
        state: 'open',
      },
    ],
    [
      'exercise',
      { sort: 'tabletop', heldOn: '2025-04-08', subject: 'Gijzelsoftware', findings: 'Onduidelijk wie de pers te woord staat.' },
    ],
    cost(2025, 3_582_400, false),
    moment('briefing', '2026-02-12', 'Begroting van de samenwerking'),
  ],
  OB: [
    [
      'vision',
      {
        title: 'Oosterbrink werkt samen',
        adoptedOn: '2025-03-27',
        adoptedBy: 'council',
        horizonUntil: '2029-12-31',
        subjects: all,
        councilTookPart: true,
      },
    ],
    paper('portfolio', 'Portfolio 2026', '2026-01-20'),
    paper('architecture', 'Principes en platen', '2025-05-13'),
    paper('budget', 'Meerjarenraming', '2026-07-07'),
    officer('cio', 'H. Yilmaz', '2023-04-01', 'Collegebesluit 2023-118'),
    officer('fg', 'J. Kok', '2018-05-25', 'Collegebesluit 2018-61'),
    ['demand', { department: 'Ruimte', wish: 'Eén kaart met de buurgemeenten.', raisedOn: '2026-05-19', state: 'open' }],
    [
      'demand',
      {
        department: 'Zaken',
        wish: 'Een zaaksysteem dat de keten volgt.',
        raisedOn: '2026-02-02',
        state: 'taken',
        answer: 'Opgenomen in het voorstel voor één zaaksysteem.',
      },
    ],
    [
      'exercise',
      { sort: 'failover', heldOn: '2026-09-17', subject: 'Rekencentrum weg', findings: 'Alles draaide na 3 uur.', nextOn: '2027-09-16' },
    ],
    cost(2025, 3_103_000, true),
    moment('thinking-along', '2025-01-16', 'De raad over de visie'),
    moment('briefing', '2026-09-24', 'Het voorstel voor één zaaksysteem'),
  ],
  VM: [
    [
      'vision',
      {
        title: 'Veenmeer 2020',
        adoptedOn: '2017-09-28',
        adoptedBy: 'council',
        horizonUntil: '2020-12-31',
        subjects: ['information'],
        councilTookPart: false,
      },
    ],
    officer('fg', 'E. Postma', '2020-09-01', 'Collegebesluit 2020-201'),
    [
      'fallback',
      {
        process: 'Uitkeringen',
        owner: 'Teamleider Inkomen',
        how: 'De bank betaalt de lijst van vorige maand.',
        works: true,
        checkedOn: '2026-01-15',
      },
    ],
    cost(2024, 1_808_200, false),
    moment('briefing', '2026-05-28', 'De samenwerking en de begroting'),
  ],
  LW: [officer('fg', 'E. Postma', '2023-01-01', 'Overeenkomst met Veenmeer')],
};
