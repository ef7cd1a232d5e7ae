// Rows for screens: plain SQL that returns exactly what a type shows, on the read connection, or inside the running command's transaction.
import { EntityManager, TransactionContext } from '@mikro-orm/core';
import type { AbstractSqlConnection } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

/** Naming of the tables as they are: a table is called as its entity, a column as its property. */
export interface Naming {
  tableNamingStrategy: 'entity';
  columnNamingStrategy: 'property';
}

@Injectable()
export class Rows {
  constructor(private readonly em: EntityManager) {}

  /** `Tables` = InferKyselyDB<typeof SomeSchema | …, Naming> of the feature that asks. */
  db<Tables>(): Kysely<Tables> {
    const running = TransactionContext.getEntityManager(this.em.name)?.getTransactionContext();
    return (running as Kysely<Tables> | undefined) ?? (this.em.getConnection('read') as AbstractSqlConnection).getClient<Tables>();
  }

  /** Writes what the running command changed so far, so that it can be read back within the transaction. */
  flush(): Promise<void> {
    return this.em.flush();
  }
}
