// Point 4: partnerships. The key was decided, what was promised is measured and comes true, and no deviation runs past its end.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on, part } from './say.ts';

export function partnershipsGoverned({ partnerships }: ScanFacts) {
  const { count, promises, measured, below, keyAdopted, overdueDeviations } = partnerships;
  if (count === 0) return weigh([], [on(null, 'Neemt aan geen samenwerking deel', 'Takes part in no partnership')]);
  const checks: Check[] = [
    {
      met: keyAdopted ? true : null,
      ...(keyAdopted && { evidence: on(null, 'De verdeelsleutel is vastgesteld', 'The sharing key was adopted') }),
      missing: { nl: 'Geen vastgestelde verdeelsleutel', en: 'No adopted sharing key' },
      next: { nl: 'Leg de verdeelsleutel vast met het besluit erbij.', en: 'Record the sharing key with its decision.' },
    },
    promises === 0
      ? {
          met: null,
          missing: { nl: 'Geen baten beloofd', en: 'No benefits promised' },
          next: { nl: 'Zeg bij elk voorstel wat het oplevert.', en: 'Say with every proposal what it brings.' },
        }
      : {
          met: measured === promises,
          evidence: part(measured, promises, { nl: 'beloofde baten gemeten', en: 'promised benefits measured' }),
          missing: { nl: `${promises - measured} baten niet gemeten`, en: `${promises - measured} benefits not measured` },
          next: { nl: 'Meet de baten die beloofd zijn.', en: 'Measure the benefits that were promised.' },
        },
  ];
  if (below > 0)
    checks.push({
      met: false,
      missing: { nl: `${below} baten vallen tegen`, en: `${below} benefits disappoint` },
      next: { nl: 'Bespreek het besluit opnieuw met de partners.', en: 'Discuss the decision again with the partners.' },
    });
  if (overdueDeviations > 0)
    checks.push({
      met: false,
      missing: { nl: `${overdueDeviations} afwijkingen voorbij hun einddatum`, en: `${overdueDeviations} deviations past their end` },
      next: { nl: 'Beëindig de afwijkingen of spreek een nieuwe einddatum af.', en: 'End the deviations or agree a new end.' },
    });
  return weigh(checks, [
    on(null, count === 1 ? 'Eén samenwerking' : `${count} samenwerkingen`, count === 1 ? 'One partnership' : `${count} partnerships`),
  ]);
}
