// One edition of what a proposal says: never changed, followed by the next.
import type { ProposalOption, ProposalText } from '@hanze/shared/proposals/proposal-text';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Proposal } from './proposal.entity';

export const ProposalEditionSchema = defineEntity({
  name: 'ProposalEdition',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    edition: p.integer(),
    // The words are hidden from the journal: it is read by all participants, and a draft is not theirs to read yet.
    title: words(200).hidden(),
    /** Markdown source. */
    text: prose().hidden(),
    /** A JSON list of points to decide. */
    resolutions: prose().hidden(),
    /** A JSON list of options, and which of them is proposed. */
    options: prose().hidden(),
    chosen: p.integer(),
    downsides: prose().hidden(),
    withoutScreen: prose().hidden(),
    /** The change set as JSON; null when it changes no records. */
    changes: prose().hidden().nullable(),
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

type Stored = Omit<ProposalText, 'resolutions' | 'options'> & { resolutions: string; options: string };

/** The columns as the rules see them; for records and for rows. */
export const editionText = ({ title, text, resolutions, options, chosen, downsides, withoutScreen }: Stored): ProposalText => ({
  title,
  text,
  resolutions: JSON.parse(resolutions) as string[],
  options: JSON.parse(options) as ProposalOption[],
  chosen,
  downsides,
  withoutScreen,
});

/** The rules' text as columns. */
export const editionColumns = ({ resolutions, options, ...rest }: ProposalText): Stored => ({
  ...rest,
  resolutions: JSON.stringify(resolutions),
  options: JSON.stringify(options),
});
