// Point 7: common sense. Every proposal says what stays possible without a screen, and who disagrees is talked with before the vote.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { part } from './say.ts';

export function humanMeasure({ humanMeasure: { proposals, withoutScreen, clashes, talked } }: ScanFacts) {
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
    checks.push({
      met: talked === clashes,
      evidence: part(talked, clashes, { nl: 'verschillen van mening besproken', en: 'differences of opinion talked through' }),
      missing: { nl: `Oneens zonder gesprek: ${clashes - talked} keer`, en: `Not talked through: ${clashes - talked}` },
      next: { nl: 'Plan een gesprek vóór de stemming.', en: 'Plan a conversation before the vote.' },
    });
  return weigh(checks);
}
