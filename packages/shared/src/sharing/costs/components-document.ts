// A cost model as a document: platforms, contracts, staff and scale instead of an amount for every group; answered as the game that follows from it.
import { type Fields, readList } from '../../kernel/document.ts';
import { proportionally } from '../../kernel/prorate.ts';
import { equals, one } from '../../kernel/rational.ts';
import { bandVerdict } from '../fairness/band-verdict.ts';
import { type CostGame, mostMembers } from '../games/cost-game.ts';
import { type Answer, answerGame, shares } from '../games/game-answer.ts';
import { readMembers, readQuestions } from '../games/game-document.ts';
import type { Component } from './component.ts';
import { componentGame, shapleyOf, sumOfGames } from './component-game.ts';
import { componentStep } from './component-step.ts';
import { answerMany } from './many-members.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

/** All municipalities of the country and then some. */
export const mostInComponents = 500;

/**
 * Answers `{ kind: "components", members, components, weights?, key?, leaver? }` as a game, plus `byComponent`: the Shapley value of each component
 * (they add up to the whole). Up to 20 members everything is exact. Above that rules with a formula stay exact, Shapley values without one come
 * from a sample with its half-width (`approximate: true`), and what needs every group is null. A component may have `band: [low, high]`, multiples of
 * its cost between which the truth lies; with a `key` the answer then says which verdicts hold over the whole band.
 */
export function recomputeComponents(fields: Fields): Answer {
  const members = readMembers(fields['members'], '$.members', mostInComponents).length;
  const components = readList(componentReader(kinds, members), { most: 200 })(fields['components'], '$.components');
  const questions = readQuestions(fields, members);
  if (members > mostMembers) return answerMany(components, members, questions);
  const games = components.map(componentGame);
  const isUncertain = components.some(({ band: [low, high] }) => !equals(low, high));
  return {
    approximate: false,
    ...answerGame(sumOfGames(games, members), questions),
    byComponent: components.map((component, i) => {
      const exact = shapleyOf(component, games[i]!);
      return { type: component.type, basis: component.basis, ...shares(exact), sentence: componentStep(component, exact).text };
    }),
    ...(questions.key && isUncertain && { band: bandVerdict(banded(components, games), proportionally(one, questions.key, '$.key')) }),
  };
}

const banded = (components: readonly Component[], games: readonly CostGame[]) =>
  components.map(({ band }, i) => ({ band, game: games[i]! }));
