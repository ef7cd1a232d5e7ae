// The questions a colour of the landscape can answer: each gives a cell its kind, its sign and its word.
import { type Phase, phaseCodes, phases } from '@hanze/shared/applications/phases';
import { degrees, type Hosting, hostings, type Time, times } from '@hanze/shared/applications/registries';
import type { Text } from '@hanze/shared/kernel/text';
import { labels } from './labels.ts';

export const viewNames = {
  fase: labels.phase,
  graad: labels.degree,
  time: labels.time,
  hosting: labels.hosting,
  kosten: labels.costs,
} as const;
export type View = keyof typeof viewNames;
export const isView = (value: unknown): value is View => typeof value === 'string' && Object.hasOwn(viewNames, value);

export interface Sign {
  /** Part of the class name that colours it. */
  readonly kind: string;
  /** A letter or figure in the cell; null where a pie says it. */
  readonly letter: string | null;
  /** How far, in percent, for the pie; undefined where a letter says it. */
  readonly progress?: number | null;
  readonly word: Text;
}
interface Judged {
  readonly phase: string;
  readonly degree: number;
  readonly time: string | null;
  readonly hosting: string | null;
  readonly perInhabitant: number | null;
}
/** Writes cents as the reader expects an amount. */
type Say = (cents: number) => string;

/** From how many cents a year per inhabitant on each tint begins. */
const costSteps = [0, 25, 75, 200, 500];

const unknown: Sign = { kind: 'unknown', letter: '–', word: labels.unknown };
const letters: Readonly<Record<Hosting, string>> = { 'on-premises': 'E', hybrid: 'H', paas: 'P', saas: 'S' };

/** Five tints for how far a phase is; a cross and a hatch for what is on its way out. */
const tint = (progress: number | null): string => (progress === null ? 'out' : progress === 0 ? 'open' : String(Math.ceil(progress / 34)));

const phaseSign = (phase: Phase): Sign => {
  const { progress, label } = phases[phase];
  return { kind: tint(progress), letter: null, progress, word: label };
};
const degreeSign = (degree: number): Sign => ({
  kind: degree === 0 ? 'open' : String(Math.ceil(degree / 2)),
  letter: String(degree),
  word: degrees[degree] ?? labels.unknown,
});
const timeKinds: Readonly<Record<Time, string>> = { tolerate: 'open', invest: '2', migrate: 'look', eliminate: 'late' };
const timeSign = (time: Time): Sign => ({ kind: timeKinds[time], letter: times[time].letter, word: times[time].label });
const hostingKinds: Readonly<Record<Hosting, string>> = { 'on-premises': 'open', hybrid: '1', paas: '2', saas: '3' };
const hostingSign = (hosting: Hosting): Sign => ({ kind: hostingKinds[hosting], letter: letters[hosting], word: hostings[hosting] });

const costSign = (cents: number, say: Say): Sign => {
  const amount = say(cents);
  return {
    kind: `c${costSteps.filter((step) => step <= cents).length}`,
    letter: amount,
    word: { nl: `€ ${amount} per inwoner per jaar`, en: `€${amount} per inhabitant a year` },
  };
};
const costLegend = (say: Say): Sign[] =>
  costSteps.map((step, place) => {
    const next = costSteps[place + 1];
    const words = (from: string, to: string) => (next === undefined ? `${from} ${say(step)}` : `${say(step)} ${to} ${say(next)}`);
    return { kind: `c${place + 1}`, letter: '€', word: { nl: words('vanaf', 'tot'), en: words('from', 'to') } };
  });

export function signOf(view: View, use: Judged, say: Say): Sign {
  if (view === 'kosten') return use.perInhabitant === null ? unknown : costSign(use.perInhabitant, say);
  if (view === 'fase') return phaseSign(use.phase as Phase);
  if (view === 'graad') return degreeSign(use.degree);
  if (view === 'time') return use.time === null ? unknown : timeSign(use.time as Time);
  return use.hosting === null ? unknown : hostingSign(use.hosting as Hosting);
}

export const legendOf = (view: View, say: Say): Sign[] => {
  if (view === 'kosten') return [...costLegend(say), unknown];
  if (view === 'fase') return phaseCodes.map(phaseSign);
  if (view === 'graad') return degrees.map((_, degree) => degreeSign(degree));
  if (view === 'time') return (Object.keys(times) as Time[]).map(timeSign);
  return (Object.keys(hostings) as Hosting[]).map(hostingSign);
};
