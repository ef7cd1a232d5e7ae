// The cost model that stands for a year, with who recorded it.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { PersonSchema } from '../identity/person.entity';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { CostModelSchema } from './cost-model.entity';
import type { CostModelType } from './cost-model.type';

type Tables = InferKyselyDB<typeof CostModelSchema | typeof PersonSchema, Naming>;

@Injectable()
export class CostModelReads {
  constructor(private readonly rows: Rows) {}

  async standing(partnershipId: string, year: number): Promise<CostModelType | null> {
    const row = await this.rows
      .db<Tables>()
      .selectFrom('CostModel as m')
      .leftJoin('Person as p', 'p.id', 'm.recordedById')
      .where('m.partnershipId', '=', partnershipId)
      .where('m.year', '=', year)
      .where('m.endedAt', 'is', null)
      .where(insidePartnershipRow('m'))
      .select(['m.id', 'm.year', 'm.document', 'm.recordedAt', 'p.name as recordedBy'])
      .executeTakeFirst();
    return row ?? null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ partnershipId, year }: { partnershipId: string; year: number }): Promise<CostModelType | null> => {
    await this.rows.flush();
    return this.standing(partnershipId, year);
  };
}
