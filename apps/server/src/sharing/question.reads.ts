// Questions and disputes about lines, as rows: those of one statement, and the list of a partnership with what is due first.
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import { questionLife } from '@hanze/shared/sharing/settlement/line-question';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { PersonSchema } from '../identity/person.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import { viewerCan } from '../platform/authorise';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { LineQuestionSchema } from './line-question.entity';
import type { LineQuestionType } from './question.type';

type Tables = InferKyselyDB<typeof LineQuestionSchema | typeof OrganisationSchema | typeof PersonSchema, Naming>;
const most = 200;

@Injectable()
export class QuestionReads {
  constructor(private readonly rows: Rows) {}

  visible() {
    return this.rows
      .db<Tables>()
      .selectFrom('LineQuestion as q')
      .innerJoin('Organisation as o', 'o.id', 'q.organisationId')
      .leftJoin('Person as a', 'a.id', 'q.askedById')
      .leftJoin('Person as b', 'b.id', 'q.answeredById')
      .where(insidePartnershipRow('q'));
  }

  /** What waits comes first, by its last day; then the rest, newest first. */
  async ofPartnership(partnershipId: string): Promise<LineQuestionType[]> {
    const rows = await select(this.visible())
      .where('q.partnershipId', '=', partnershipId)
      .orderBy(sql`case when q.state in ('open', 'disputed') then 0 else 1 end`)
      .orderBy(sql`case when q.state in ('open', 'disputed') then q."answerBy" end`)
      .orderBy('q.askedAt', 'desc')
      .orderBy('q.id')
      .limit(most)
      .execute();
    return rows.map(typed);
  }

  async ofStatement(partnershipId: string, organisationId: string, year: number, basis: string): Promise<LineQuestionType[]> {
    const rows = await select(this.visible())
      .where('q.partnershipId', '=', partnershipId)
      .where('q.organisationId', '=', organisationId)
      .where('q.year', '=', year)
      .where('q.basis', '=', basis as never)
      .orderBy('q.askedAt')
      .orderBy('q.id')
      .limit(most)
      .execute();
    return rows.map(typed);
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<LineQuestionType | null> => {
    await this.rows.flush();
    const row = await select(this.visible()).where('q.id', '=', id).executeTakeFirst();
    return row ? typed(row) : null;
  };
}

const select = (visible: ReturnType<QuestionReads['visible']>) =>
  visible
    .select(['q.id', 'q.partnershipId', 'q.organisationId', 'q.year', 'q.basis', 'q.line', 'q.subject', 'q.kind', 'q.state'])
    .select(['q.question', 'q.askedAt', 'q.answerBy', 'q.answer', 'q.grounds', 'q.outcome', 'q.settlement'])
    .select(['o.name as organisationName', 'o.code as organisationCode', 'a.name as askedByName', 'b.name as answeredByName'])
    .select([sql<number | string>`q.cents`.as('cents'), sql<number | string | null>`q.disputed`.as('disputed')]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const typed = (row: Row): LineQuestionType => ({
  ...row,
  cents: Number(row.cents),
  disputed: row.disputed === null ? null : Number(row.disputed),
  viewerCan: viewerCan(actsOf(questionLife, row.state), row),
});
