// How far a municipality shares an application it already uses: phase, degree, hosting.
import { phases } from '../../../applications/phases.ts';
import { degrees, hostings } from '../../../applications/registries.ts';
import type { Language } from '../../../kernel/text.ts';
import { choice, one, optional } from '../arguments.ts';
import { alter } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { refuse } from '../refusals.ts';
import { useOf } from '../uses.ts';
import { degreeChoices, degreeOf, phaseChoices } from './start-use.ts';

export const changeUse = defineKind({
  label: { nl: 'Gaat anders gebruiken', en: 'Uses otherwise' },
  about: {
    nl: 'Een andere fase, mate van harmonisatie of hosting bij één gemeente. Wat leeg blijft, verandert niet.',
    en: 'Another phase, degree of harmonisation or hosting at one municipality. What is left empty does not change.',
  },
  arguments: {
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    application: one('Application', { nl: 'Applicatie', en: 'Application' }),
    phase: optional(choice({ nl: 'Fase', en: 'Phase' }, phaseChoices)),
    degree: optional(choice({ nl: 'Mate van harmonisatie', en: 'Degree of harmonisation' }, degreeChoices)),
    hosting: optional(choice({ nl: 'Hosting', en: 'Hosting' }, hostings)),
  },
  change: ({ organisation, application, phase, degree, hosting }, { facts, at }) => {
    const use = useOf(facts, application, organisation, at('application'));
    const wanted = { ...(phase && { phase }), ...(degree && { degree: degreeOf(degree) }), ...(hosting && { hosting }) };
    const effect = alter('ApplicationUse', use, wanted);
    return Object.keys(effect.after).length === 0 ? refuse('changes-nothing', { at: at('phase') }) : [effect];
  },
  sentence: ({ organisation, application, phase, degree, hosting }) => {
    const parts = (language: Language) =>
      [phase && phases[phase].label, degree && degrees[degreeOf(degree)], hosting && hostings[hosting]].flatMap((it) =>
        it ? [it[language]] : [],
      );
    return {
      nl: `${application.name} bij ${organisation.name} wordt: ${parts('nl').join(', ')}.`,
      en: `${application.name} at ${organisation.name} becomes: ${parts('en').join(', ')}.`,
    };
  },
});
