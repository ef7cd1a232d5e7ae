// Point 5: continuity. Critical work has its times, an owner of the data, a way to go on without internet, and was exercised this year.
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on, part, within } from './say.ts';

export function continuitySecured({ continuity, today }: ScanFacts) {
  const { critical, withTimes, withOwner, exercisedOn, offlineFallback } = continuity;
  const none = critical === 0;
  const checks: Check[] = [
    {
      met: none ? null : withTimes === critical,
      ...(!none && {
        evidence: part(withTimes, critical, {
          nl: 'kritieke applicaties met hersteltijd en dataverlies',
          en: 'critical applications with recovery time and data loss',
        }),
      }),
      missing: none
        ? { nl: 'Nergens staat wat kritiek is', en: 'Nothing says what is critical' }
        : {
            nl: `${critical - withTimes} kritieke applicaties zonder hersteltijd`,
            en: `${critical - withTimes} critical applications without a recovery time`,
          },
      next: {
        nl: 'Spreek af hoe lang elke kritieke applicatie mag uitvallen.',
        en: 'Agree how long every critical application may be down.',
      },
    },
    {
      met: none ? null : withOwner === critical,
      missing: { nl: 'Niet overal staat van wie de gegevens zijn', en: 'Not everywhere is said whose the data are' },
      next: {
        nl: 'Wijs voor elke kritieke applicatie de eigenaar van de gegevens aan.',
        en: 'Name the owner of the data of every critical application.',
      },
    },
    {
      // BIO2 5.30.01: continuity plans are tested every year
      met: exercisedOn === null ? null : within(exercisedOn, 12, today),
      ...(exercisedOn && { evidence: on(exercisedOn, 'Laatst geoefend', 'Last exercised') }),
      missing: { nl: 'Het afgelopen jaar niet geoefend', en: 'Not exercised in the past year' },
      next: { nl: 'Oefen een uitval, samen met de partners.', en: 'Exercise an outage, together with the partners.' },
      must: true,
    },
    {
      met: offlineFallback,
      missing: { nl: 'Onbekend of het werk doorgaat zonder internet', en: 'Not known whether work goes on without internet' },
      next: { nl: 'Beschrijf de noodprocedure op papier.', en: 'Describe the fallback on paper.' },
    },
  ];
  return weigh(checks);
}
