// Pages of a list, Relay form: keyset cursors (no OFFSET), at most 100 a page, with the total.
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { refuse } from './refusals';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'At most 100.' })
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after: string | null = null;
}

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Connection<T> {
  nodes: T[];
  totalCount: number;
  pageInfo: PageInfo;
}

/** The connection type of a node type: `PartnershipConnection { nodes, totalCount, pageInfo }`. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Connection`)
  class ConnectionType implements Connection<T> {
    @Field(() => [node])
    nodes!: T[];

    @Field(() => Int)
    totalCount!: number;

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}

export type Key = readonly (string | number)[];

const encode = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor back into the key it was made from; refuses what we did not make. */
export function decodeCursor(cursor: string, length: number): Key {
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string' || typeof part === 'number'))
      return key;
  } catch {
    // falls through: whatever it is, it is not one of our cursors
  }
  return refuse('bad-cursor', { at: 'after' });
}

export const checkedFirst = ({ first }: PageArgs): number =>
  first >= 1 && first <= 100 ? first : refuse('page-too-large', { at: 'first' });

/**
 * Cuts `first + 1` fetched rows to a page; keyOf gives the columns the list is ordered by, the id last. The count is asked only when
 * the page does not hold the whole list.
 */
export async function page<T>(
  rows: T[],
  { first, after }: PageArgs,
  count: () => Promise<Count>,
  keyOf: (row: T) => Key,
): Promise<Connection<T>> {
  const isWhole = !after && rows.length <= first;
  const nodes = rows.length > first ? rows.slice(0, first) : rows;
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: isWhole ? rows.length : Number((await count()).n),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last === undefined ? null : encode(keyOf(last)) },
  };
}

/** What a counting query answers; PostgreSQL gives a string. */
interface Count {
  n: number | string;
}
