// A municipality starts to use an application.
import { phases } from '../../../applications/phases.ts';
import { degrees, hostings } from '../../../applications/registries.ts';
import type { Degree } from '../../../applications/registries.ts';
import { choice, day, one, optional } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { on } from '../say.ts';
import { refuseOutside, refuseUsed } from '../uses.ts';

export const phaseChoices = Object.fromEntries(Object.entries(phases).map(([code, { label }]) => [code, label])) as {
  [P in keyof typeof phases]: (typeof phases)[P]['label'];
};
/** Degrees by their number: a choice of '0' to '5'. */
export const degreeChoices = Object.fromEntries(degrees.map((label, degree) => [`${degree}`, label]));
export const degreeOf = (chosen: string): Degree => Number(chosen) as Degree;

export const startUse = defineKind({
  label: { nl: 'Gaat gebruiken', en: 'Starts to use' },
  about: { nl: 'Een gemeente gaat een applicatie gebruiken.', en: 'A municipality starts to use an application.' },
  arguments: {
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    application: one('Application', { nl: 'Applicatie', en: 'Application' }),
    from: day({ nl: 'Vanaf', en: 'From' }),
    phase: choice({ nl: 'Fase', en: 'Phase' }, phaseChoices),
    degree: choice({ nl: 'Mate van harmonisatie', en: 'Degree of harmonisation' }, degreeChoices),
    hosting: optional(choice({ nl: 'Hosting', en: 'Hosting' }, hostings)),
  },
  change: ({ organisation, application, from, phase, degree, hosting }, { facts, newId, at }) => {
    refuseOutside(facts, organisation, from, at('organisation'));
    refuseUsed(facts, application.id, organisation.id, from, at('application'));
    const use = { applicationId: application.id, organisationId: organisation.id, phase, degree: degreeOf(degree), hosting };
    return [make('ApplicationUse', newId(), { ...use, users: null, from, until: null })];
  },
  sentence: ({ organisation, application, from }) => ({
    nl: `${organisation.name} gaat ${application.name} gebruiken vanaf ${on(from).nl}.`,
    en: `${organisation.name} starts to use ${application.name} from ${on(from).en}.`,
  }),
});
