// Point 7: common sense. Every proposal says what stays possible without a screen, and who disagrees talks before the vote.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on, part } from './say.ts';

export function humanMeasure({ humanMeasure: { proposals, withoutScreen, clashes } }: ScanFacts) {
  if (proposals === 0)
    return weigh([
      {
        met: null,
        missing: { nl: 'Nog geen voorstellen', en: 'No proposals yet' },
        next: {
          nl: 'Zeg in het eerste voorstel wat zonder scherm kan.',
          en: 'Say in the first proposal what stays possible without a screen.',
        },
      },
    ]);
  const checks: Check[] = [
    {
      met: withoutScreen === proposals,
      evidence: part(withoutScreen, proposals, {
        nl: 'voorstellen zeggen wat zonder scherm kan',
        en: 'proposals say what stays possible without a screen',
      }),
      missing: {
        nl: `${proposals - withoutScreen} voorstellen zeggen het niet`,
        en: `${proposals - withoutScreen} proposals do not say it`,
      },
      next: { nl: 'Vul aan wat zonder scherm kan.', en: 'Add what stays possible without a screen.' },
    },
  ];
  if (clashes > 0)
    // whether people talked is recorded nowhere, so it is asked and not judged
    checks.push({
      met: null,
      evidence: on(
        null,
        clashes === 1 ? 'Over één voorstel zijn gemeenten het oneens' : `Over ${clashes} voorstellen zijn gemeenten het oneens`,
        clashes === 1 ? 'Municipalities disagree on one proposal' : `Municipalities disagree on ${clashes} proposals`,
      ),
      missing: { nl: 'Of daarover gesproken is, is niet bekend', en: 'Whether that was talked through is not known' },
      next: { nl: 'Praat met elkaar vóór de stemming.', en: 'Talk with each other before the vote.' },
    });
  return weigh(checks);
}
