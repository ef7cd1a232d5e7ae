// A cost model as a document: platforms, contracts, staff and scale instead of an amount for every group; answered as the game that follows from it.
import { type Fields, readList } from '../../kernel/document.ts';
import { mostMembers } from '../games/cost-game.ts';
import { type Answer, answerGame, shares } from '../games/game-answer.ts';
import { readMembers, readQuestions } from '../games/game-document.ts';
import { componentGame, shapleyOf, sumOfGames } from './component-game.ts';
import { answerMany } from './many-members.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

/** All municipalities of the country and then some. */
const mostInComponents = 500;

/**
 * Answers `{ kind: "components", members, components, weights?, key?, leaver? }` as a game, plus `byComponent`: the Shapley value of each component
 * (they add up to the whole). Up to 20 members everything is exact. Above that rules with a formula stay exact, Shapley values without one come
 * from a sample with its half-width (`approximate: true`), and what needs every group is null.
 */
export function recomputeComponents(fields: Fields): Answer {
  const members = readMembers(fields['members'], '$.members', mostInComponents).length;
  const components = readList(componentReader(kinds, members), { most: 200 })(fields['components'], '$.components');
  const questions = readQuestions(fields, members);
  if (members > mostMembers) return answerMany(components, members, questions);
  const games = components.map(componentGame);
  return {
    approximate: false,
    ...answerGame(sumOfGames(games, members), questions),
    byComponent: components.map((component, i) => ({ type: component.type, ...shares(shapleyOf(component, games[i]!)) })),
  };
}
