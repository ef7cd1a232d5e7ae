// What GraphQL's own scalars cannot say: money that fits, and days that exist. They check form; the rules check meaning.
import { isDay } from '@hanze/shared/kernel/day';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const wrong = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const toCents = (value: unknown): number => {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : wrong('expected whole cents between -2^53 and 2^53');
};

/** Whole cents. GraphQL's Int would stop at 21,474,836.47 euro. */
export const Cents = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description: 'An amount in whole euro cents, a safe integer.',
  serialize: toCents,
  parseValue: toCents,
  parseLiteral: (node) => (node.kind === Kind.INT ? toCents(node.value) : wrong('expected whole cents')),
});

/** An instant in UTC. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'An instant in UTC, YYYY-MM-DDTHH:mm:ss.sssZ. Given, never asked for.',
  serialize: String,
  parseValue: () => wrong('an instant is given by the server only'),
  parseLiteral: () => wrong('an instant is given by the server only'),
});

const toDay = (value: unknown): string => (isDay(value) ? value : wrong('expected an existing day YYYY-MM-DD'));

/** A calendar day. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: String,
  parseValue: toDay,
  parseLiteral: (node) => (node.kind === Kind.STRING ? toDay(node.value) : wrong('expected a day YYYY-MM-DD')),
});
