// An effect as a reader sees it: which record, whose it is, and every field before and after in words.
import { organs } from '../../partnerships/organs.ts';
import { phases } from '../../applications/phases.ts';
import { degrees, hostings } from '../../applications/registries.ts';
import type { Text } from '../../kernel/text.ts';
import { packageKinds, recurrences } from '../../sharing/cost-words.ts';
import { type KeyCode, keys } from '../../sharing/keys/registry.ts';
import type { Effect, Fields } from './effect.ts';
import { all, type Facts, type KnownName, nameOf, type RecordName, type Value } from './records.ts';
import { amountOf, on, same } from './say.ts';

export interface RowField {
  readonly field: string;
  readonly label: Text;
  /** Null for what there is not: a record that is made has no before, an open end has no day. */
  readonly before: Text | null;
  readonly after: Text | null;
}

export interface Row {
  readonly record: RecordName;
  readonly id: string;
  readonly isNew: boolean;
  readonly subject: Text;
  /** Whose it is; null when it concerns all members. */
  readonly organisationIds: readonly string[] | null;
  readonly fields: readonly RowField[];
}

interface Shown {
  readonly label: Text;
  readonly say: (value: Exclude<Value, null>, facts: Facts) => Text;
}

const named = (record: KnownName, label: Text): Shown => ({ label, say: (id, facts) => same(nameOf(facts, record, `${id}`)) });
const from = (label: Text, table: object): Shown => ({
  label,
  say: (value) => (table as Record<string, Text | undefined>)[`${value}`] ?? same(`${value}`),
});
const dayField = (label: Text): Shown => ({ label, say: (value) => on(`${value}`) });
const money = (label: Text): Shown => ({ label, say: (value) => amountOf(Number(value)) });
const plain = (label: Text): Shown => ({ label, say: (value) => same(`${value}`) });

const begins = dayField({ nl: 'Vanaf', en: 'From' });
const ends = dayField({ nl: 'Eerste dag zonder', en: 'First day without' });
const group = named('CostGroup', { nl: 'Kostengroep', en: 'Cost group' });
const organisation = named('Organisation', { nl: 'Deelnemer', en: 'Member' });

/** The fields worth reading, in the order in which they are read. What is not here is said by the subject. */
const shown = {
  Application: { supplier: plain({ nl: 'Leverancier', en: 'Supplier' }) },
  ApplicationComponent: { componentId: named('ReferenceComponent', { nl: 'Functie', en: 'Function' }) },
  ApplicationUse: {
    from: begins,
    until: ends,
    phase: { label: { nl: 'Fase', en: 'Phase' }, say: (value) => phases[value as keyof typeof phases].label },
    degree: from({ nl: 'Mate van harmonisatie', en: 'Degree of harmonisation' }, degrees),
    hosting: from({ nl: 'Hosting', en: 'Hosting' }, hostings),
    users: plain({ nl: 'Gebruikers', en: 'Users' }),
  },
  Contract: {
    until: dayField({ nl: 'Eindigt eerder, op', en: 'Ends early, on' }),
    end: dayField({ nl: 'Einde', en: 'End' }),
    yearlyCents: money({ nl: 'Kosten per jaar', en: 'Cost a year' }),
  },
  ContractParty: { organisationId: organisation },
  CostGroup: {
    recurrence: from({ nl: 'Hoe vaak', en: 'How often' }, recurrences),
    package: from({ nl: 'Voor wie', en: 'For whom' }, packageKinds),
  },
  CostLine: {
    year: plain({ nl: 'Jaar', en: 'Year' }),
    amount: money({ nl: 'Erbij of eraf, excl. btw', en: 'More or less, excl. VAT' }),
    description: plain({ nl: 'Waarvoor', en: 'What for' }),
  },
  CostKey: {
    code: { label: { nl: 'Verdeelsleutel', en: 'Key' }, say: (value) => keys[value as KeyCode]?.label ?? same(`${value}`) },
    from: begins,
    clause: plain({ nl: 'Rust op', en: 'Rests on' }),
  },
  KeyCoverage: {
    keyId: {
      label: { nl: 'Verdeelsleutel', en: 'Key' },
      say: (id, facts) => keys[facts.CostKey.get(`${id}`)?.code as KeyCode]?.label ?? same(`${id}`),
    },
    from: begins,
    until: ends,
  },
  PackageTaker: { groupId: group },
  Participation: {
    organs: { label: { nl: 'Organen', en: 'Organs' }, say: organList },
    from: begins,
    until: ends,
  },
} satisfies Record<RecordName, Readonly<Record<string, Shown>>>;

function organList(value: Value): Text {
  const each = `${value}`.split(' ').map((code) => organs[code as keyof typeof organs]?.label ?? same(code));
  return { nl: each.map(({ nl }) => nl).join(', '), en: each.map(({ en }) => en).join(', ') };
}

/** The record in words, after the change. */
const subjects: { readonly [R in RecordName]: (id: string, fields: Fields, facts: Facts) => Text } = {
  Application: (_, { name }) => same(`${name}`),
  ApplicationComponent: (_, { applicationId }, facts) => same(nameOf(facts, 'Application', `${applicationId}`)),
  ApplicationUse: (_, { applicationId, organisationId }, facts) =>
    of(nameOf(facts, 'Application', `${applicationId}`), nameOf(facts, 'Organisation', `${organisationId}`), 'bij', 'at'),
  Contract: (_, { applicationId, number }, facts) => {
    const about = nameOf(facts, 'Application', `${applicationId}`);
    return {
      nl: `Contract ${number ?? ''} voor ${about}`.replace('  ', ' '),
      en: `Contract ${number ?? ''} for ${about}`.replace('  ', ' '),
    };
  },
  ContractParty: (_, { contractId }, facts) => {
    const contract = facts.Contract.get(`${contractId}`);
    const about = contract ? nameOf(facts, 'Application', contract.applicationId) : `${contractId}`;
    return { nl: `Partij bij het contract voor ${about}`, en: `Party to the contract for ${about}` };
  },
  CostGroup: (_, { name }) => ({ nl: `Kostengroep ${name}`, en: `Cost group ${name}` }),
  CostLine: (_, { groupId, year }, facts) => {
    const name = nameOf(facts, 'CostGroup', `${groupId}`);
    return { nl: `Begroting ${year} van ${name}`, en: `Budget ${year} of ${name}` };
  },
  CostKey: () => ({ nl: 'Nieuwe verdeelsleutel', en: 'New key' }),
  KeyCoverage: (_, { groupId }, facts) => {
    const name = nameOf(facts, 'CostGroup', `${groupId}`);
    return { nl: `Verdeling van ${name}`, en: `Sharing of ${name}` };
  },
  PackageTaker: (_, { groupId, organisationId }, facts) =>
    of(nameOf(facts, 'CostGroup', `${groupId}`), nameOf(facts, 'Organisation', `${organisationId}`), 'voor', 'for'),
  Participation: (_, { organisationId }, facts) => {
    const name = nameOf(facts, 'Organisation', `${organisationId}`);
    return { nl: `Deelneming van ${name}`, en: `Participation of ${name}` };
  },
};
const of = (thing: string, whose: string, nl: string, en: string): Text => ({
  nl: `${thing} ${nl} ${whose}`,
  en: `${thing} ${en} ${whose}`,
});

function whose({ record, id }: Effect, fields: Fields, facts: Facts): string[] | null {
  if (record === 'Contract') return all(facts, 'ContractParty').flatMap((party) => (party.contractId === id ? [party.organisationId] : []));
  return typeof fields['organisationId'] === 'string' ? [fields['organisationId']] : null;
}

/** `after`: the facts with the effect in them, so that what it makes has a name. */
export function rowOf(effect: Effect, after: Facts): Row {
  const { record, id, before } = effect;
  const fields = after[record].get(id) as unknown as Fields;
  const say = ({ say }: Shown, value: Value | undefined) => (value == null ? null : say(value, after));
  return {
    record,
    id,
    isNew: before === null,
    subject: subjects[record](id, fields, after),
    organisationIds: whose(effect, fields, after),
    fields: Object.entries<Shown>(shown[record]).flatMap(([field, how]) =>
      field in effect.after && (before !== null || effect.after[field] !== null)
        ? [{ field, label: how.label, before: say(how, before?.[field]), after: say(how, effect.after[field]) }]
        : [],
    ),
  };
}
