// The first words of a proposal that looks back on a decision: what was promised, what came of it, and the three ways on.
import type { Day } from '../../kernel/day.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { ProposalText } from '../../proposals/proposal-text.ts';
import { dayText } from '../../terms/words.ts';
import { latestOn, type Measurement } from './measurement.ts';
import { type Reason, reviewReasons } from './review.ts';

interface LookedBack {
  readonly code: string;
  readonly title: string;
  readonly decidedOn: Day;
}
interface Promise {
  readonly id: string;
  readonly description: string;
  readonly organisationName: string;
  readonly department: string;
  readonly unit: string;
  readonly baseline: Decimal | null;
  readonly target: Decimal;
  readonly measurements: readonly Measurement[];
}

const figure = (value: Decimal, unit: string): string => `${value.replace('.', ',')} ${unit}`;

function line({ code }: Reason, promise: Promise, on: Day): string {
  const { description, organisationName, department, unit, baseline, target, measurements } = promise;
  const measured = latestOn(measurements, on);
  const came = measured ? `gemeten is ${figure(measured.value, unit)}` : 'niet gemeten';
  const was = baseline === null ? 'er was geen nulmeting' : `het was ${figure(baseline, unit)}`;
  return `- ${organisationName}, ${department}: ${description} ${was}, beloofd is ${figure(target, unit)}, ${came}. ${reviewReasons[code].nl}.`;
}

/** In Dutch, as proposals are written; the proposer goes on from here. A reason without its promise is left out. */
export function reviewProposal(decision: LookedBack, reasons: readonly Reason[], promises: readonly Promise[], on: Day): ProposalText {
  const byId = new Map(promises.map((promise) => [promise.id, promise]));
  const lines = reasons.flatMap((reason) => {
    const promise = byId.get(reason.id);
    return promise ? [line(reason, promise, on)] : [];
  });
  const { code, title, decidedOn } = decision;
  return {
    title: `Terugblik: ${title}`.slice(0, 200),
    text: [`Op ${dayText(decidedOn).nl} nam het bestuur besluit ${code}. Daarvan komt minder terecht dan beloofd.`, lines.join('\n')].join(
      '\n\n',
    ),
    resolutions: [`Het bestuur bespreekt wat er van besluit ${code} terechtkwam en stuurt bij.`],
    options: [
      { name: 'Doorgaan', summary: 'Het besluit blijft zoals het is. De beloften blijven staan.', nothing: true },
      { name: 'Bijsturen', summary: 'De uitvoering verandert, of de beloften worden opnieuw afgesproken.', nothing: false },
      { name: 'Stoppen', summary: 'Het besluit wordt teruggedraaid.', nothing: false },
    ],
    chosen: 1,
    downsides: 'Bijsturen vraagt tijd van dezelfde afdelingen. Wie stopt, krijgt de eenmalige kosten niet terug.',
    withoutScreen: 'De terugblik verandert niets aan wat zonder scherm mogelijk is.',
    steps: [{ what: 'Het bestuur bespreekt de terugblik.', power: 'partnership-policy', by: 'board', on: null }],
    cost: null,
    effects: [],
  };
}
