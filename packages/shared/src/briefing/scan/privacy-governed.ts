// Point 6: the AVG. An FG and a CISO in function, and for every privacy-sensitive application an arrangement and an assessed risk.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on, part } from './say.ts';

export function privacyGoverned({ officers, privacy }: ScanFacts) {
  const { sensitive, arranged, assessed } = privacy;
  const checks: Check[] = [
    {
      // AVG 37(1)(a): a public authority always has one
      met: officers.fg === null ? null : true,
      ...(officers.fg && { evidence: on(officers.fg, 'FG aangewezen', 'Data protection officer appointed') }),
      missing: { nl: 'Geen FG vastgelegd (AVG art. 37)', en: 'No data protection officer recorded (GDPR art. 37)' },
      next: { nl: 'Wijs een FG aan of leg vast wie het is.', en: 'Appoint a data protection officer or record who it is.' },
      must: true,
    },
    {
      met: officers.ciso === null ? null : true,
      ...(officers.ciso && { evidence: on(officers.ciso, 'CISO aangewezen', 'CISO appointed') }),
      missing: { nl: 'Geen CISO vastgelegd', en: 'No CISO recorded' },
      next: { nl: 'Wijs een CISO aan of leg vast wie het is.', en: 'Appoint a CISO or record who it is.' },
    },
  ];
  if (sensitive > 0)
    checks.push(
      {
        // AVG 26 and 28: joint controllers have an arrangement, a processor has an agreement
        met: arranged === sensitive,
        evidence: part(arranged, sensitive, {
          nl: 'privacygevoelige applicaties met een afspraak',
          en: 'privacy-sensitive applications with an arrangement',
        }),
        missing: {
          nl: `${sensitive - arranged} applicaties zonder onderlinge regeling of verwerkersovereenkomst`,
          en: `${sensitive - arranged} applications without a joint arrangement or processor agreement`,
        },
        next: { nl: 'Sluit de afspraken die de AVG vraagt.', en: 'Make the arrangements that the GDPR asks.' },
        must: true,
      },
      {
        met: assessed === sensitive,
        evidence: part(assessed, sensitive, {
          nl: 'met een DPIA, of een reden waarom niet',
          en: 'with an impact assessment, or a reason why not',
        }),
        missing: { nl: `${sensitive - assessed} zonder DPIA`, en: `${sensitive - assessed} without an impact assessment` },
        next: { nl: 'Beoordeel de risico’s (DPIA).', en: 'Assess the risks (DPIA).' },
      },
    );
  return weigh(checks);
}
