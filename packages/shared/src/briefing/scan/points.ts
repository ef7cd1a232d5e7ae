// The ten points an administrator asks about ICT: what each asks, and the rule that answers it.
import type { Text } from '../../kernel/text.ts';
import { cloudChosen } from './cloud-chosen.ts';
import { continuitySecured } from './continuity-secured.ts';
import { costExplained } from './cost-explained.ts';
import { councilInformed } from './council-informed.ts';
import { demandConnected } from './demand-connected.ts';
import type { ScanFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { humanMeasure } from './human-measure.ts';
import { partnershipsGoverned } from './partnerships-governed.ts';
import { privacyGoverned } from './privacy-governed.ts';
import { stateOfIct } from './state-of-ict.ts';
import { visionRenewed } from './vision-renewed.ts';

interface Point {
  readonly label: Text;
  readonly question: Text;
  readonly find: (facts: ScanFacts) => Finding;
}

export const points = {
  state: {
    label: { nl: 'Stand van zaken', en: 'State of ICT' },
    question: { nl: 'Weten we hoe onze ICT ervoor staat?', en: 'Do we know the state of our ICT?' },
    find: stateOfIct,
  },
  vision: {
    label: { nl: 'Visie', en: 'Vision' },
    question: { nl: 'Is onze I-Visie nog van nu?', en: 'Is our information vision of today?' },
    find: visionRenewed,
  },
  demand: {
    label: { nl: 'Vraag en CIO', en: 'Demand and CIO' },
    question: { nl: 'Wie verbindt de vraag van de afdelingen?', en: 'Who connects what departments ask?' },
    find: demandConnected,
  },
  partnerships: {
    label: { nl: 'Samenwerking', en: 'Partnerships' },
    question: { nl: 'Brengt samenwerken wat is beloofd?', en: 'Does partnering bring what was promised?' },
    find: partnershipsGoverned,
  },
  continuity: {
    label: { nl: 'Continuïteit', en: 'Continuity' },
    question: { nl: 'Kunnen we doorwerken als het misgaat?', en: 'Can we go on when things go wrong?' },
    find: continuitySecured,
  },
  privacy: {
    label: { nl: 'Privacy en veiligheid', en: 'Privacy and security' },
    question: { nl: 'Is de AVG belegd?', en: 'Is data protection taken care of?' },
    find: privacyGoverned,
  },
  'human-measure': {
    label: { nl: 'Gezond verstand', en: 'Common sense' },
    question: { nl: 'Houden we de menselijke maat?', en: 'Do we keep the human measure?' },
    find: humanMeasure,
  },
  cost: {
    label: { nl: 'Kosten', en: 'Cost' },
    question: { nl: 'Wat kost ICT per inwoner, en waarom groeit dat?', en: 'What does ICT cost per inhabitant, and why does it grow?' },
    find: costExplained,
  },
  cloud: {
    label: { nl: 'Cloud', en: 'Cloud' },
    question: { nl: 'Waar draait alles, en wat merkt men ervan?', en: 'Where does everything run, and what do people notice?' },
    find: cloudChosen,
  },
  council: {
    label: { nl: 'Raad', en: 'Council' },
    question: { nl: 'Is de raad dit half jaar bijgepraat?', en: 'Was the council told this half year?' },
    find: councilInformed,
  },
} as const satisfies Record<string, Point>;

export type PointCode = keyof typeof points;
/** In the order in which a board reads them. */
export const pointCodes = Object.keys(points) as PointCode[];

export interface PointFinding extends Finding {
  readonly point: PointCode;
}

/** The whole scan of one municipality: ten findings, in order. Pure, so that a frozen scan can be made again from its facts. */
export const scan = (facts: ScanFacts): PointFinding[] => pointCodes.map((point) => ({ point, ...points[point].find(facts) }));
