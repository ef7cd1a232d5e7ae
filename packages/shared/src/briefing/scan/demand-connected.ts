// Point 3: demand changes and the CIO connects. There is a CIO, departments are heard, and what they ask is weighed in time.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on } from './say.ts';

export function demandConnected({ officers, demands }: ScanFacts) {
  const cio: Check = {
    met: officers.cio === null ? null : true,
    ...(officers.cio && { evidence: on(officers.cio, 'Er is een CIO', 'There is a CIO') }),
    missing: { nl: 'Geen CIO vastgelegd', en: 'No CIO recorded' },
    next: {
      nl: 'Wijs een CIO aan, ook als die voor meer gemeenten werkt.',
      en: 'Appoint a CIO, also one who works for more municipalities.',
    },
  };
  const weighed: Check =
    demands === null
      ? {
          met: null,
          missing: { nl: 'Geen vraag van een afdeling vastgelegd', en: 'No demand of a department recorded' },
          next: { nl: 'Vraag elke afdeling wat zij nodig heeft.', en: 'Ask every department what it needs.' },
        }
      : {
          met: demands.waiting === 0,
          evidence: on(
            null,
            `${demands.open} open vragen van ${demands.departments} afdelingen`,
            `${demands.open} open demands of ${demands.departments} departments`,
          ),
          missing: {
            nl: `${demands.waiting} vragen wachten langer dan drie maanden`,
            en: `${demands.waiting} demands wait for more than three months`,
          },
          next: { nl: 'Weeg de vragen die wachten.', en: 'Weigh the demands that wait.' },
        };
  return weigh([cio, weighed]);
}
