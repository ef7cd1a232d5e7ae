// A lifecycle as a table: which state follows which, by which act. Nothing may move a record except along its table.
import { refusing } from './refusal.ts';

/** state -> act -> next state. A state with no acts is final. */
export type Lifecycle<S extends string = string, A extends string = string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

interface Step {
  act: string;
  state: string;
}

const refuse = refusing({
  'not-in-this-state': {
    nl: ({ act, state }: Step) => `Dit kan niet meer of nog niet: '${act}' past niet bij de stand '${state}'.`,
    en: ({ act, state }: Step) => `not possible any more or not yet: '${act}' does not fit the state '${state}'`,
  },
});

/** The state after an act; refuses an act that the state does not know. */
export function advance<S extends string, A extends string>(lifecycle: Lifecycle<S, A>, state: S, act: A): S {
  return lifecycle[state][act] ?? refuse('not-in-this-state', { act, state });
}

/** The acts a state allows, in the order of the table. */
export const actsOf = <S extends string, A extends string>(lifecycle: Lifecycle<S, A>, state: S): A[] =>
  Object.keys(lifecycle[state]) as A[];
