// The register of decisions as rows. Votes come from the frozen document in the same row, so a page is one statement.
import { readRule } from '@hanze/shared/decisions/rule-document';
import { ruleInWords } from '@hanze/shared/decisions/rule-words';
import { documentNumber, readDocumentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { BodySchema } from '../partnerships/body.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { currentAct } from '../platform/act';
import { checkedFirst, type Connection, decodeCursor, type PageArgs, page } from '../platform/connection';
import { escapeLike, type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { ProposalSchema } from '../proposals/proposal.entity';
import type { ConditionType, DecisionType } from './decision.type';
import type { DecisionReferenceType } from './replacement.type';
import type { ResolutionSchema } from './resolution.entity';
import type { VoteSchema } from './vote.entity';

type Tables = InferKyselyDB<
  typeof ResolutionSchema | typeof PartnershipSchema | typeof BodySchema | typeof ProposalSchema | typeof VoteSchema,
  Naming
>;

export interface DecisionFilter {
  search: string | null;
  /** adopted or rejected; both when null. */
  outcome: string | null;
  from: string | null;
  until: string | null;
}

const searched = sql<string>`lower(${sql.ref('r.title')} || ' ' || ${sql.ref('r.decided')})`;

/** 'B-2026-041', '2026-041' or '41' also find the decision of that number. */
function numbered<DB>(eb: ExpressionBuilder<DB, keyof DB>, search: string): Expression<SqlBool>[] {
  const [, year, number] = /^(?:b?-?(\d{4})-)?0*(\d{1,6})$/i.exec(search.trim()) ?? [];
  if (number === undefined) return [];
  const same = (column: string, value: string) => sql<SqlBool>`${sql.ref(column)} = ${Number(value)}`;
  return [eb.and([same('r.number', number), ...(year === undefined ? [] : [same('r.year', year)])])];
}

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
      .leftJoin('Resolution as n', 'n.id', 'r.supersededById')
      .where(insidePartnershipRow('r'));
  }

  /** Newest first; `search` looks in numbers, titles and the points as decided. */
  async list(slug: string, filter: DecisionFilter, args: PageArgs): Promise<Connection<DecisionType>> {
    const { search, outcome, from, until } = filter;
    const [afterAt = '', afterId = ''] = args.after ? (decodeCursor(args.after, 2) as [string, string]) : [];
    const values = { slug, outcome: outcome ?? '', from: from ?? '', until: until ?? '', limit: checkedFirst(args) + 1, afterAt, afterId };
    const narrow = (at: typeof values) => {
      let visible = this.visible().where('s.slug', '=', at.slug);
      if (search) visible = visible.where((eb) => eb.or([eb(searched, 'like', escapeLike(search)), ...numbered(eb, search)]));
      if (outcome) visible = visible.where('r.outcome', '=', at.outcome as 'adopted');
      if (from) visible = visible.where('r.decidedOn', '>=', at.from);
      return until ? visible.where('r.decidedOn', '<=', at.until) : visible;
    };
    const listed = (at: typeof values) => {
      const query = select(narrow(at)).orderBy('r.decidedAt', 'desc').orderBy('r.id', 'desc').limit(at.limit);
      return args.after ? query.where((eb) => eb(eb.refTuple('r.decidedAt', 'r.id'), '<', eb.tuple(at.afterAt, at.afterId))) : query;
    };
    const counted = (at: typeof values) => narrow(at).select((eb) => eb.fn.countAll<number | string>().as('n'));
    const shape = [outcome, from, until].map(Boolean).join(' ');
    // words that somebody searches for make a statement of their own, which is not kept
    const rows = search ? await listed(values).execute() : await this.rows.read(`decisions ${shape} ${!!args.after}`, values, listed);
    const count = async () => {
      const [total] = search ? await counted(values).execute() : await this.rows.read(`decisions counted ${shape}`, values, counted);
      return total ?? { n: 0 };
    };
    return page(rows.map(typed), args, count, ({ decidedAt, id }) => [decidedAt, id]);
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

  /** A body of a partnership, for who may see inside it. */
  async body(slug: string, id: string): Promise<{ id: string; name: string; partnershipName: string } | null> {
    const row = await this.rows
      .db<Tables>()
      .selectFrom('Body as b')
      .innerJoin('Partnership as s', 's.id', 'b.partnershipId')
      .where(insidePartnershipRow('b'))
      .where('s.slug', '=', slug)
      .where('b.id', '=', id)
      .select(['b.id', 'b.name', 's.shortName as partnershipName'])
      .executeTakeFirst();
    return row ?? null;
  }

  /** What a body decided in a period, in the order in which it was decided. */
  async decidedBy(bodyId: string, { from, until }: { from: string; until: string }): Promise<DecisionType[]> {
    const visible = this.visible().where('r.bodyId', '=', bodyId).where('r.decidedOn', '>=', from).where('r.decidedOn', '<=', until);
    return (await select(visible).orderBy('r.decidedAt').orderBy('r.id').limit(500).execute()).map(typed);
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
    .select(['r.effectiveAt', 'n.id as nextId', 'n.year as nextYear', 'n.number as nextNumber', 'n.title as nextTitle'])
    .select(sql<boolean | number>`(${sql.ref('r.changes')} is not null)`.as('hasChanges'))
    .select(['b.name as bodyName', 'p.year as proposalYear', 'p.number as proposalNumber']);

interface FrozenVote {
  rule: unknown;
  seats: { id: string; weight: string; present: boolean; recused?: boolean; proxyOf?: string; vote?: string }[];
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

/** What few screens ask is worked out when it is asked. */
function typed({ year, number, proposalYear, proposalNumber, document, sentenceNl, sentenceEn, ...row }: Row): DecisionType {
  const { rule, seats } = JSON.parse(document) as FrozenVote;
  const { language } = currentAct();
  return {
    ...row,
    hasChanges: Boolean(row.hasChanges),
    code: documentNumber('B', { year, number }),
    proposalCode: documentNumber('V', { year: proposalYear, number: proposalNumber }),
    sentence: language === 'nl' ? sentenceNl : sentenceEn,
    replacedBy: replacedBy(row),
    get ruleWords() {
      return ruleInWords(readRule(rule))[language];
    },
    get decided() {
      return JSON.parse(row.decided) as string[];
    },
    get conditions() {
      return JSON.parse(row.conditions) as ConditionType[];
    },
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

const replacedBy = ({ nextId: id, nextYear: year, nextNumber: number, nextTitle: title }: Partial<Row>): DecisionReferenceType | null =>
  id && year && number && title ? { id, title, code: documentNumber('B', { year, number }) } : null;
