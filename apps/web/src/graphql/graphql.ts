// What a component needs to say what it shows: `graphql(...)` beside it, `unmask(...)` inside it.
export { type FragmentType, unmask } from './generated/fragment-masking.ts';
export { graphql } from './generated/gql.ts';
