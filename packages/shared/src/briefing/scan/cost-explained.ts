// Point 8: what ICT costs. Euros per inhabitant are known of a recent year, and the growth is explained in its causes.
import { yearOf } from '../../kernel/day.ts';
import type { ScanFacts } from './facts.ts';
import { weigh } from './finding.ts';
import { on } from './say.ts';

const euros = (cents: number, comma: string) => `€ ${(cents / 100).toFixed(2).replace('.', comma)}`;

export function costExplained({ cost, today }: ScanFacts) {
  if (cost === null)
    return weigh([
      {
        met: null,
        missing: { nl: 'De kosten per inwoner zijn niet bekend', en: 'The cost per inhabitant is not known' },
        next: { nl: 'Leg vast wat ICT in het laatste boekjaar kostte.', en: 'Record what ICT cost in the last book year.' },
      },
    ]);
  const { centsPerInhabitant, bookYear, growthExplained } = cost;
  return weigh([
    {
      met: yearOf(today) - bookYear <= 2,
      evidence: on(
        `${bookYear}-12-31`,
        `${euros(centsPerInhabitant, ',')} per inwoner in ${bookYear}`,
        `${euros(centsPerInhabitant, '.')} per inhabitant in ${bookYear}`,
      ),
      missing: { nl: `Het nieuwste cijfer is van ${bookYear}`, en: `The newest figure is of ${bookYear}` },
      next: { nl: 'Leg het cijfer van het laatste boekjaar vast.', en: 'Record the figure of the last book year.' },
    },
    {
      met: growthExplained ? true : null,
      missing: { nl: 'De groei is niet uitgelegd', en: 'The growth is not explained' },
      next: { nl: 'Splits de groei in index, volume, beleid en sleutel.', en: 'Split the growth into index, volume, policy and key.' },
    },
  ]);
}
