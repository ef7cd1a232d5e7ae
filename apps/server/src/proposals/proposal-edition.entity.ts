// One edition of what a proposal says: never changed, followed by the next.
import type { CostOfProposal, KeyCosts } from '@hanze/shared/proposals/cost-effects';
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import { same } from '@hanze/shared/proposals/parts';
import type { ProposalOption, ProposalText } from '@hanze/shared/proposals/proposal-text';
import type { ProposalStep } from '@hanze/shared/proposals/steps';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Proposal } from './proposal.entity';

/** The bill of the cost, frozen when the edition was written: who pays what by each key, and the document anyone recomputes it from. */
export interface SharedCost {
  readonly groupName: string;
  readonly organisationIds: readonly string[];
  readonly keys: readonly KeyCosts[];
  readonly document: string;
}

export const ProposalEditionSchema = defineEntity({
  name: 'ProposalEdition',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    edition: p.integer(),
    /** The first edition that says materially the same: a position on any edition from there on covers this one. */
    seal: p.integer(),
    // The words are hidden from the journal: it is read by all participants, and a draft is not theirs to read yet.
    title: words(200).hidden(),
    /** Markdown source. */
    text: prose().hidden(),
    /** A JSON list of points to decide. */
    resolutions: prose().hidden(),
    /** A JSON list of options, and which of them is proposed; -1 while none is. */
    options: prose().hidden(),
    chosen: p.integer(),
    downsides: prose().hidden(),
    withoutScreen: prose().hidden(),
    /** The change set as JSON; null when it changes no records. */
    changes: prose().hidden().nullable(),
    /** JSON lists: the steps that follow, and what it means for each municipality. */
    steps: prose().hidden(),
    effects: prose().hidden(),
    /** JSON: the cost as it was written, and how it is shared. */
    cost: prose().hidden().nullable(),
    sharedCost: prose().hidden().nullable(),
    writtenById: () => p.manyToOne(Person).mapToPk().nullable(),
    at: instant(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['proposalId', 'edition'] }],
});

export class ProposalEdition extends ProposalEditionSchema.class {
  get says(): Opt<ProposalText> {
    return editionText(this);
  }
}
ProposalEditionSchema.setClass(ProposalEdition);

type Listed = 'resolutions' | 'options' | 'steps' | 'effects';
type Stored = Omit<ProposalText, Listed | 'cost'> & Record<Listed, string> & { cost?: string | null | undefined };

/** The columns that make an edition's text. */
export const textColumns = [
  'title',
  'text',
  'resolutions',
  'options',
  'chosen',
  'downsides',
  'withoutScreen',
  'steps',
  'effects',
  'cost',
] as const satisfies readonly (keyof Stored)[];

/** The columns as the rules see them; for records and for rows. */
export const editionText = ({ title, text, chosen, downsides, withoutScreen, ...stored }: Stored): ProposalText => ({
  title,
  text,
  resolutions: JSON.parse(stored.resolutions) as string[],
  options: JSON.parse(stored.options) as ProposalOption[],
  chosen,
  downsides,
  withoutScreen,
  steps: JSON.parse(stored.steps) as ProposalStep[],
  effects: JSON.parse(stored.effects) as MunicipalEffect[],
  cost: stored.cost ? (JSON.parse(stored.cost) as CostOfProposal) : null,
});

/** The rules' text as columns. */
export const editionColumns = ({ resolutions, options, steps, effects, cost, ...rest }: ProposalText): Stored => ({
  ...rest,
  resolutions: JSON.stringify(resolutions),
  options: JSON.stringify(options),
  steps: JSON.stringify(steps),
  effects: JSON.stringify(effects),
  cost: cost && JSON.stringify(cost),
});

/** What binds beside the words: the change set, and who pays what. */
export interface Bound {
  readonly changes?: string | null | undefined;
  readonly sharedCost?: string | null | undefined;
}

/** The same amounts, shared by another key or other counts, cost a municipality something else. */
const paid = ({ sharedCost }: Bound) => (sharedCost ? (JSON.parse(sharedCost) as SharedCost).keys : null);
export const sameChanges = (a: Bound, b: Bound): boolean => (a.changes ?? null) === (b.changes ?? null);
export const sameBound = (a: Bound, b: Bound): boolean => sameChanges(a, b) && same(paid(a), paid(b));
