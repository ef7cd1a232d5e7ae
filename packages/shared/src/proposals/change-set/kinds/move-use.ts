// A municipality moves from one package to another: the old use ends on the day on which the new one begins.
import { hostings } from '../../../applications/registries.ts';
import { choice, day, one, optional } from '../arguments.ts';
import { alter, make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { refuse } from '../refusals.ts';
import { on } from '../say.ts';
import { refuseOutside, refuseUsed, useOf } from '../uses.ts';
import { degreeChoices, degreeOf, phaseChoices } from './start-use.ts';

export const moveUse = defineKind({
  label: { nl: 'Stapt over', en: 'Moves to another package' },
  about: {
    nl: 'Een gemeente stapt over van het ene pakket op het andere. Het aantal gebruikers gaat mee.',
    en: 'A municipality moves from one package to another. The number of users goes along.',
  },
  arguments: {
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    application: one('Application', { nl: 'Van', en: 'From package' }),
    to: one('Application', { nl: 'Naar', en: 'To package' }),
    from: day({ nl: 'Vanaf', en: 'From' }),
    phase: choice({ nl: 'Fase', en: 'Phase' }, phaseChoices),
    degree: choice({ nl: 'Mate van harmonisatie', en: 'Degree of harmonisation' }, degreeChoices),
    hosting: optional(choice({ nl: 'Hosting', en: 'Hosting' }, hostings)),
  },
  change: ({ organisation, application, to, from, phase, degree, hosting }, { facts, newId, at }) => {
    if (application.id === to.id) refuse('same-package', { at: at('to') });
    refuseOutside(facts, organisation, from, at('organisation'));
    const old = useOf(facts, application, organisation, at('application'));
    if (from <= old.from) refuse('ends-before-start', { day: old.from, at: at('from') });
    refuseUsed(facts, to.id, organisation.id, from, at('to'));
    const use = { applicationId: to.id, organisationId: organisation.id, phase, degree: degreeOf(degree) };
    return [
      alter('ApplicationUse', old, { until: from }),
      make('ApplicationUse', newId(), { ...use, hosting: hosting ?? old.hosting, users: old.users, from, until: null }),
    ];
  },
  sentence: ({ organisation, application, to, from }) => ({
    nl: `${organisation.name} stapt over van ${application.name} naar ${to.name} op ${on(from).nl}.`,
    en: `${organisation.name} moves from ${application.name} to ${to.name} on ${on(from).en}.`,
  }),
});
