// Proposals as rows: the list, the page, and those that await a position. Each with the edition its reader may see.
import { readDocumentNumber, documentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { BodySchema } from '../partnerships/body.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, type PageArgs, page } from '../platform/connection';
import { heldOn, type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { PositionSchema } from './position.entity';
import type { ProposalSchema } from './proposal.entity';
import type { ProposalEditionSchema } from './proposal-edition.entity';
import type { ProposalType } from './proposal.type';
import { proposalRowVisible, shownEdition } from './proposal.visibility';

type Tables = InferKyselyDB<
  | typeof ProposalSchema
  | typeof ProposalEditionSchema
  | typeof PositionSchema
  | typeof PartnershipSchema
  | typeof ParticipationSchema
  | typeof OrganisationSchema
  | typeof BodySchema,
  Naming
>;

@Injectable()
export class ProposalReads {
  constructor(private readonly rows: Rows) {}

  private visible() {
    return this.rows
      .db<Tables>()
      .selectFrom('Proposal as p')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').on('e.edition', '=', shownEdition('p')))
      .innerJoin('Body as b', 'b.id', 'p.bodyId')
      .innerJoin('Partnership as s', 's.id', 'p.partnershipId')
      .leftJoin('Organisation as a', 'a.id', 'p.authorId')
      .where(proposalRowVisible('p'));
  }

  /** Newest first. */
  async list(slug: string, args: PageArgs): Promise<Connection<ProposalType>> {
    const first = checkedFirst(args);
    const visible = this.visible().where('s.slug', '=', slug);
    let query = select(visible)
      .orderBy('p.year', 'desc')
      .orderBy('p.number', 'desc')
      .limit(first + 1);
    if (args.after) {
      const [year, number] = decodeCursor(args.after, 2) as [number, number];
      query = query.where((eb) => eb(eb.refTuple('p.year', 'p.number'), '<', eb.tuple(year, number)));
    }
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    const connection = await page(await query.execute(), args, count, (row) => [row.year, row.number]);
    return { ...connection, nodes: connection.nodes.map(typed) };
  }

  /** By the partnership's name in addresses and its own number. */
  async one(slug: string, code: string): Promise<ProposalType | null> {
    const at = readDocumentNumber('V', code);
    if (at === null) return null;
    const { year, number } = at;
    const row = await select(this.visible())
      .where('s.slug', '=', slug)
      .where('p.year', '=', year)
      .where('p.number', '=', number)
      .executeTakeFirst();
    return row ? typed(row) : null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<ProposalType | null> => {
    await this.rows.flush();
    const row = await select(this.visible()).where('p.id', '=', id).executeTakeFirst();
    return row ? typed(row) : null;
  };

  /** Open proposals on which an organisation took no position, or one of which the seal is broken, oldest first. */
  awaitingPosition(organisationId: string) {
    return this.visible()
      .where(insidePartnershipRow('p'))
      .where('p.state', 'in', ['tabled', 'scheduled', 'in-views', 'views-answered'])
      .where((eb) =>
        eb.and([
          eb.exists(
            eb
              .selectFrom('Participation as m')
              .select('m.id')
              .where('m.organisationId', '=', organisationId)
              .whereRef('m.partnershipId', '=', 'p.partnershipId')
              .where(heldOn('m', today())),
          ),
          eb.not(
            eb.exists(
              eb
                .selectFrom('Position as q')
                .innerJoin('ProposalEdition as f', (join) =>
                  join.onRef('f.proposalId', '=', 'q.proposalId').onRef('f.edition', '=', 'q.edition'),
                )
                .select('q.id')
                .where('q.organisationId', '=', organisationId)
                .whereRef('q.proposalId', '=', 'p.id')
                .whereRef('f.seal', '=', 'e.seal')
                .where('q.replacedAt', 'is', null),
            ),
          ),
        ]),
      )
      .select(['p.id', 'p.partnershipId', 'p.year', 'p.number', 'e.title', 's.slug', 's.shortName'])
      .orderBy('p.tabledAt')
      .limit(50)
      .execute();
  }
}

const select = (visible: ReturnType<ProposalReads['visible']>) =>
  visible
    .select(['p.id', 'p.partnershipId', 'p.year', 'p.number', 'p.state', 'e.edition', 'e.seal', 'p.bodyId', 'p.authorId', 'p.tabledAt'])
    .select(['e.title', 'e.at as editedAt', 'b.name as bodyName', 'a.name as authorName']);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];
const typed = ({ year, number, ...row }: Row): ProposalType => ({ ...row, code: documentNumber('V', { year, number }) });
