// What templates have in common: the questions about cost and key, and the changes that follow for uses, contracts and money.
import { type Day, yearOf } from '../../../kernel/day.ts';
import type { ChosenKey } from '../../../sharing/keys/registry.ts';
import { amount, choice, distributionKey, one, optional, words, year } from '../arguments.ts';
import type { Change } from '../change-set.ts';
import { degreeChoices } from '../kinds/start-use.ts';
import { all, type Facts, type Identified } from '../records.ts';

export const degree = choice({ nl: 'Mate van harmonisatie', en: 'Degree of harmonisation' }, degreeChoices);

/** What it costs and how that is shared; each may be left empty. */
export const money = {
  group: optional(one('CostGroup', { nl: 'Kostengroep', en: 'Cost group' })),
  amount: optional(amount({ nl: 'Extra kosten per jaar', en: 'Extra cost a year' }, { nl: 'Excl. btw', en: 'Excl. VAT' })),
  through: optional(year({ nl: 'Tot en met jaar', en: 'Through year' })),
  key: optional(distributionKey({ nl: 'Nieuwe verdeelsleutel voor deze kosten', en: 'New key for these costs' })),
  clause: optional(words({ nl: 'Waar de sleutel op rust', en: 'What the key rests on' })),
};

interface Money {
  readonly group: string | null;
  readonly amount: number | null;
  readonly through: number | null;
  readonly key: ChosenKey | null;
  readonly clause: string | null;
}

/** The lines and the key. Without a group there is nothing to book on. */
export function moneyChanges({ group, amount, through, key, clause }: Money, from: Day, description: string): Change[] {
  if (group === null) return [];
  const years = { from: yearOf(from), through: through ?? yearOf(from) };
  const line: Change = { kind: 'bookBudget', arguments: { group, description, amount, vat: null, ...years } };
  const covering: Change = {
    kind: 'adoptKey',
    arguments: { groups: [group], key, yearsBack: '1', from, clause: clause ?? description },
  };
  return [...(amount ? [line] : []), ...(key ? [covering] : [])];
}

type Application = Identified<'Application'>;

const functionsOf = (facts: Facts, applicationId: string) =>
  new Set(all(facts, 'ApplicationComponent').flatMap((it) => (it.applicationId === applicationId ? [it.componentId] : [])));

/** Applications that fill one of the functions that this one fills. */
const rivalsOf = (facts: Facts, { id }: Application): Set<string> => {
  const wanted = functionsOf(facts, id);
  const links = all(facts, 'ApplicationComponent');
  return new Set(links.flatMap((it) => (wanted.has(it.componentId) && it.applicationId !== id ? [it.applicationId] : [])));
};

/** How a member comes to use the application: it moves from what it has for the same function, shares more of it, or starts. */
export function useChanges(facts: Facts, to: Application, organisation: string, from: Day, degree: string): Change[] {
  const open = all(facts, 'ApplicationUse').filter((use) => use.organisationId === organisation && use.until === null);
  const rest = { organisation, phase: 'implementation', degree, hosting: null };
  const own = open.find(({ applicationId }) => applicationId === to.id);
  const rivals = rivalsOf(facts, to);
  const left = open.filter(({ applicationId }) => rivals.has(applicationId));
  const ends = (uses: typeof left) =>
    uses.map((use): Change => ({ kind: 'endUse', arguments: { organisation, application: use.applicationId, until: from } }));
  if (own) {
    const more = `${own.degree}` === degree && own.phase === 'implementation';
    return [...(more ? [] : [{ kind: 'changeUse', arguments: { ...rest, application: to.id } } as Change]), ...ends(left)];
  }
  const [first, ...others] = left;
  if (!first) return [{ kind: 'startUse', arguments: { ...rest, application: to.id, from } }];
  return [{ kind: 'moveUse', arguments: { ...rest, application: first.applicationId, to: to.id, from } }, ...ends(others)];
}

/** Members join the contract of the package that runs on the day. */
export function partyChanges(facts: Facts, to: Application, organisations: readonly string[], from: Day): Change[] {
  const contract = all(facts, 'Contract').find((it) => it.applicationId === to.id && it.until === null && it.from <= from && it.end > from);
  if (!contract) return [];
  const parties = new Set(all(facts, 'ContractParty').flatMap((it) => (it.contractId === contract.id ? [it.organisationId] : [])));
  return organisations
    .filter((id) => !parties.has(id))
    .map((organisation): Change => ({ kind: 'addParty', arguments: { organisation, contract: contract.id } }));
}

/** Contracts of packages that are left end on the day, when all their parties leave. */
export function leftContracts(facts: Facts, applicationIds: ReadonlySet<string>, leaving: readonly string[], from: Day): Change[] {
  const parties = Map.groupBy(all(facts, 'ContractParty'), ({ contractId }) => contractId);
  return all(facts, 'Contract')
    .filter((it) => applicationIds.has(it.applicationId) && it.until === null && it.from < from && it.end > from)
    .filter(({ id }) => (parties.get(id) ?? []).every(({ organisationId }) => leaving.includes(organisationId)))
    .map((contract): Change => ({ kind: 'endContract', arguments: { contract: contract.id, end: from } }));
}
