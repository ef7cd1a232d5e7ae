// Rows for screens: plain SQL that returns exactly what a type shows, on the read connection, or inside the running command's transaction.
import { EntityManager, TransactionContext } from '@mikro-orm/core';
import type { AbstractSqlConnection } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Compilable, type Expression, type Kysely, sql, type SqlBool } from 'kysely';
import { prepared } from './prepared';

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

  /** The rows of a read that is built once and then filled in (see prepared.ts). */
  async read<V extends Readonly<Record<string, string | number | null>>, R>(
    name: string,
    values: V,
    build: (at: V) => Compilable<R>,
  ): Promise<R[]> {
    return (await this.db().executeQuery(prepared(name, values, build))).rows;
  }

  /** Writes what the running command changed so far, so that it can be read back within the transaction. */
  flush(): Promise<void> {
    return this.em.flush();
  }
}

/** Whether a period (columns `from` and `until` of the alias) holds on a day: `.where(heldOn('m', day))`. */
export const heldOn = (alias: string, day: string) => (): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${alias}.from`)} <= ${day} and (${sql.ref(`${alias}.until`)} is null or ${sql.ref(`${alias}.until`)} > ${day}))`;

/** '%part%' for a LIKE on lower-case text; what people type is never a pattern. */
export const escapeLike = (part: string): string => `%${part.trim().toLowerCase().replace(/[%_]/g, ' ').slice(0, 100)}%`;
