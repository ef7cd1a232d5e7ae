// Point 2: an outdated vision is renewed, integrally: service, operations and information together, with the council.
import { enumerate } from '../../kernel/text.ts';
import { reviewDue, subjectsMissing, visionSubjects } from '../vision.ts';
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on } from './say.ts';

export function visionRenewed({ vision, today }: ScanFacts) {
  if (vision === null)
    return weigh([
      {
        met: null,
        missing: { nl: 'Er is geen I-Visie vastgelegd', en: 'No information vision is recorded' },
        next: { nl: 'Leg de I-Visie vast, of begin een nieuwe.', en: 'Record the vision, or begin a new one.' },
      },
    ]);
  const due = reviewDue(vision, today);
  const left = subjectsMissing(vision.subjects);
  const names = { nl: left.map((each) => visionSubjects[each].nl), en: left.map((each) => visionSubjects[each].en) };
  const checks: Check[] = [
    {
      met: due === null || due > today,
      evidence: on(vision.adoptedOn, `I-Visie vastgesteld: ${vision.title}`, `Vision adopted: ${vision.title}`),
      missing: { nl: 'De I-Visie moet opnieuw worden bekeken', en: 'The vision is due for review' },
      next: {
        nl: 'Bespreek met college en raad of de visie nog klopt.',
        en: 'Ask the executive and the council whether the vision still holds.',
      },
    },
    {
      met: left.length === 0,
      missing: { nl: `De visie zwijgt over ${enumerate(names.nl, 'nl')}`, en: `The vision is silent on ${enumerate(names.en, 'en')}` },
      next: {
        nl: 'Neem dienstverlening, bedrijfsvoering en informatie samen in één visie.',
        en: 'Bring service, operations and information together in one vision.',
      },
    },
    {
      met: vision.councilTookPart,
      missing: { nl: 'De raad heeft niet meegedacht', en: 'The council did not take part' },
      next: { nl: 'Vraag de raad om mee te denken over de visie.', en: 'Ask the council to think along about the vision.' },
    },
  ];
  return weigh(checks);
}
