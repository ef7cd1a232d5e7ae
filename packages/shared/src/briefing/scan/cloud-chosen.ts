// Point 9: to the cloud. Where each application runs and moves to is known, and residents and staff were asked before and after.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on, part } from './say.ts';

export function cloudChosen({ cloud: { uses, known, cloud, planned, satisfaction } }: ScanFacts) {
  const checks: Check[] = [
    {
      met: uses === 0 ? null : known === uses,
      ...(uses > 0 && {
        evidence: part(known, uses, { nl: 'applicaties: bekend waar ze draaien', en: 'applications: known where they run' }),
      }),
      missing:
        uses === 0
          ? { nl: 'Geen applicaties vastgelegd', en: 'No applications recorded' }
          : { nl: `Van ${uses - known} is het niet bekend`, en: `Of ${uses - known} it is not known` },
      next: { nl: 'Leg vast waar elke applicatie draait.', en: 'Record where every application runs.' },
    },
    {
      met: satisfaction === null ? null : satisfaction.before && satisfaction.after,
      missing: { nl: 'Tevredenheid niet vóór en na een verandering gemeten', en: 'Satisfaction not measured before and after a change' },
      next: { nl: 'Meet de tevredenheid vóór de volgende overstap.', en: 'Measure satisfaction before the next move.' },
    },
  ];
  return weigh(
    checks,
    uses > 0
      ? [on(null, `${cloud} in de cloud, ${planned} met een geplande overstap`, `${cloud} in the cloud, ${planned} with a planned move`)]
      : [],
  );
}
