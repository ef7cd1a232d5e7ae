// A municipality takes a plus package, and so pays for it.
import { one } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { all } from '../records.ts';
import { refuse } from '../refusals.ts';

export const takePackage = defineKind({
  label: { nl: 'Neemt pluspakket af', en: 'Takes a plus package' },
  about: {
    nl: 'Een gemeente gaat meebetalen aan een pluspakket. Dat geldt voor alle jaren die nog niet zijn afgerekend.',
    en: 'A municipality will share a plus package. This holds for all years that are not settled yet.',
  },
  arguments: {
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    group: one('CostGroup', { nl: 'Pluspakket', en: 'Plus package' }),
  },
  change: ({ organisation, group }, { facts, newId, at }) => {
    if (group.package !== 'plus') refuse('not-a-plus-package', { name: group.name, at: at('group') });
    const inside = all(facts, 'Participation').some(({ organisationId, until }) => organisationId === organisation.id && until === null);
    if (!inside) refuse('not-there', { at: at('organisation') });
    const taken = all(facts, 'PackageTaker').some((it) => it.groupId === group.id && it.organisationId === organisation.id);
    if (taken) refuse('takes-already', { name: organisation.name, other: group.name, at: at('organisation') });
    return [make('PackageTaker', newId(), { groupId: group.id, organisationId: organisation.id })];
  },
  sentence: ({ organisation, group }) => ({
    nl: `${organisation.name} neemt ${group.name} af en betaalt mee.`,
    en: `${organisation.name} takes ${group.name} and shares its cost.`,
  }),
});
