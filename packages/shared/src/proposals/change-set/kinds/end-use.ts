// A municipality stops using an application.
import { day, one } from '../arguments.ts';
import { alter } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { refuse } from '../refusals.ts';
import { on } from '../say.ts';
import { useOf } from '../uses.ts';

export const endUse = defineKind({
  label: { nl: 'Stopt met gebruiken', en: 'Stops using' },
  about: { nl: 'Een gemeente stopt met een applicatie.', en: 'A municipality stops using an application.' },
  arguments: {
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    application: one('Application', { nl: 'Applicatie', en: 'Application' }),
    until: day({ nl: 'Eerste dag zonder', en: 'First day without' }),
  },
  change: ({ organisation, application, until }, { facts, at }) => {
    const use = useOf(facts, application, organisation, at('application'));
    if (until <= use.from) refuse('ends-before-start', { day: use.from, at: at('until') });
    return [alter('ApplicationUse', use, { until })];
  },
  sentence: ({ organisation, application, until }) => ({
    nl: `${organisation.name} stopt met ${application.name} op ${on(until).nl}.`,
    en: `${organisation.name} stops using ${application.name} on ${on(until).en}.`,
  }),
});
