// What a partnership says its shared costs are made of in one year: components with a name and a basis, about exactly the members of that year.
import { type Fields, readFields, readList } from '../../kernel/document.ts';
import { equals } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { mostMembers } from '../games/cost-game.ts';
import { readMembers } from '../games/game-document.ts';
import type { Component } from './component.ts';
import { costOfGroup } from './component-game.ts';
import { mostInComponents } from './components-document.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

const refuse = refusing({
  'no-components': { nl: 'Een kostenmodel heeft minstens één onderdeel.', en: 'A cost model has at least one component.' },
  'name-missing': { nl: 'Geef dit onderdeel een naam.', en: 'Give this component a name.' },
  'basis-missing': {
    nl: 'Kies of dit bedrag gemeten is, in een contract staat, of geschat is.',
    en: 'Choose whether this amount was measured, is in a contract, or is an estimate.',
  },
  'band-missing': {
    nl: 'Geef bij een schatting aan hoe laag en hoe hoog het kan uitvallen.',
    en: 'Say how low and how high an estimate may turn out.',
  },
  'band-of-known': {
    nl: 'Een bandbreedte hoort alleen bij een schatting.',
    en: 'Only an estimate has a band.',
  },
});

export interface CostModel {
  readonly members: readonly string[];
  readonly components: readonly Component[];
}

/**
 * Reads a document `components` (see `recomputeComponents`) as the cost model of a partnership. Beyond what the engine asks, every component says what
 * it is called and where its cost comes from, and an estimate says how sure it is. Refuses the engine's refusals, `no-components`, `name-missing`,
 * `basis-missing`, `band-missing`, `band-of-known`.
 */
export function readCostModel(document: unknown): CostModel {
  const fields: Fields = readFields(document, '$');
  const members = readMembers(fields['members'], '$.members', mostInComponents);
  const components = readList(componentReader(kinds, members.length), { most: 200 })(fields['components'], '$.components');
  if (components.length === 0) refuse('no-components', { at: '$.components' });
  components.forEach(({ name, basis, band: [low, high] }, place) => {
    const at = `$.components[${place}]`;
    if (name === null) refuse('name-missing', { at: `${at}.name` });
    if (basis === null) refuse('basis-missing', { at: `${at}.basis` });
    if (basis === 'estimated' && equals(low, high)) refuse('band-missing', { at: `${at}.band` });
    if (basis !== 'estimated' && !equals(low, high)) refuse('band-of-known', { at: `${at}.band` });
  });
  return { members, components };
}

/** What the model says all members cost together, in cents. */
export const modelTotal = ({ components }: CostModel): bigint => costOfGroup(components, () => true);

/** Whether the cost of every group can be listed: the condition of a stable range. */
export const canListGroups = ({ members }: CostModel): boolean => members.length <= mostMembers;
