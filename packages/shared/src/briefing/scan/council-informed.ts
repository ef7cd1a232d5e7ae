// Point 10: the council is told in person, at least every half year.
import { addMonths } from '../../terms/exit-notice.ts';
import type { ScanFacts } from './facts.ts';
import { weigh } from './finding.ts';
import { on } from './say.ts';

/** A council hears from its own executive at least so often. */
export const briefingMonths = 6;

export function councilInformed({ council: { briefedOn }, today }: ScanFacts) {
  return weigh([
    {
      met: briefedOn === null ? null : addMonths(briefedOn, briefingMonths) >= today,
      ...(briefedOn && { evidence: on(briefedOn, 'Raad bijgepraat', 'Council briefed') }),
      missing:
        briefedOn === null
          ? { nl: 'Geen raadsbriefing vastgelegd', en: 'No council briefing recorded' }
          : { nl: 'De laatste raadsbriefing is ouder dan een half jaar', en: 'The last council briefing is older than half a year' },
      next: { nl: 'Maak de raadsbriefing en praat de raad bij.', en: 'Write the council briefing and tell the council.' },
    },
  ]);
}
