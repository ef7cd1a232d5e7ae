// The register of decisions as rows. Votes come from the frozen document in the same row, so a page is one statement.
import { readRule } from '@hanze/shared/decisions/rule-document';
import { ruleInWords } from '@hanze/shared/decisions/rule-words';
import { documentNumber, readDocumentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { BodySchema } from '../partnerships/body.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { currentAct } from '../platform/act';
import { checkedFirst, type Connection, decodeCursor, type PageArgs, page } from '../platform/connection';
import { escapeLike, type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { ProposalSchema } from '../proposals/proposal.entity';
import type { ConditionType, DecisionType } from './decision.type';
import type { ResolutionSchema } from './resolution.entity';
import type { VoteSchema } from './vote.entity';

type Tables = InferKyselyDB<
  typeof ResolutionSchema | typeof PartnershipSchema | typeof BodySchema | typeof ProposalSchema | typeof VoteSchema,
  Naming
>;

@Injectable()
export class DecisionReads {
  constructor(private readonly rows: Rows) {}

  private visible() {
    return this.rows
      .db<Tables>()
      .selectFrom('Resolution as r')
      .innerJoin('Partnership as s', 's.id', 'r.partnershipId')
      .innerJoin('Body as b', 'b.id', 'r.bodyId')
      .innerJoin('Proposal as p', 'p.id', 'r.proposalId')
      .where(insidePartnershipRow('r'));
  }

  /** Newest first; `search` looks in titles and in the points as decided. */
  async list(slug: string, search: string | null, args: PageArgs): Promise<Connection<DecisionType>> {
    const first = checkedFirst(args);
    let visible = this.visible().where('s.slug', '=', slug);
    if (search)
      visible = visible.where(sql<string>`lower(${sql.ref('r.title')} || ' ' || ${sql.ref('r.decided')})`, 'like', escapeLike(search));
    let query = select(visible)
      .orderBy('r.decidedAt', 'desc')
      .orderBy('r.id', 'desc')
      .limit(first + 1);
    if (args.after) {
      const [at, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('r.decidedAt', 'r.id'), '<', eb.tuple(at, id)));
    }
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page((await query.execute()).map(typed), args, count, ({ decidedAt, id }) => [decidedAt, id]);
  }

  /** By the partnership's name in addresses and its own number. */
  async one(slug: string, code: string): Promise<DecisionType | null> {
    const at = readDocumentNumber('B', code);
    if (at === null) return null;
    const { year, number } = at;
    const row = await select(this.visible())
      .where('s.slug', '=', slug)
      .where('r.year', '=', year)
      .where('r.number', '=', number)
      .executeTakeFirst();
    return row ? typed(row) : null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<DecisionType | null> => {
    await this.rows.flush();
    const row = await select(this.visible()).where('r.id', '=', id).executeTakeFirst();
    return row ? typed(row) : null;
  };

  /** The document of a closed vote as it was frozen; null when there is no such vote, undefined while it runs. */
  async document(voteId: string): Promise<string | null | undefined> {
    const row = await this.rows
      .db<Tables>()
      .selectFrom('Vote as v')
      .where(insidePartnershipRow('v'))
      .where('v.id', '=', voteId)
      .select('v.document')
      .executeTakeFirst();
    return row ? (row.document ?? undefined) : null;
  }
}

const select = (visible: ReturnType<DecisionReads['visible']>) =>
  visible
    .select(['r.id', 'r.partnershipId', 'r.year', 'r.number', 'r.voteId', 'r.state', 'r.title', 'r.decided', 'r.outcome', 'r.document'])
    .select(['r.sentenceNl', 'r.sentenceEn', 'r.conditions', 'r.decidedOn', 'r.decidedAt', 'r.nextStep', 'r.owner', 'r.reviewOn'])
    .select(['b.name as bodyName', 'p.year as proposalYear', 'p.number as proposalNumber']);

interface FrozenVote {
  rule: unknown;
  seats: { id: string; weight: string; present: boolean; recused?: boolean; proxyOf?: string; vote?: string }[];
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function typed({ year, number, proposalYear, proposalNumber, document, sentenceNl, sentenceEn, ...row }: Row): DecisionType {
  const { rule, seats } = JSON.parse(document) as FrozenVote;
  const { language } = currentAct();
  return {
    ...row,
    code: documentNumber('B', { year, number }),
    proposalCode: documentNumber('V', { year: proposalYear, number: proposalNumber }),
    sentence: language === 'nl' ? sentenceNl : sentenceEn,
    ruleWords: ruleInWords(readRule(rule))[language],
    decided: JSON.parse(row.decided) as string[],
    conditions: JSON.parse(row.conditions) as ConditionType[],
    seats: seats.map(({ id, weight, present, recused = false, proxyOf = null, vote = null }) => ({
      seat: id,
      weight: Number(weight),
      present,
      recused,
      proxy: proxyOf,
      vote,
    })),
  };
}
