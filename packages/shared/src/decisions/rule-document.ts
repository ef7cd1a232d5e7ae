// Reading a voting rule from the arrangement's document: `{ method?, …arguments, quorum?, voteQuorum?, tie?, abstentions?, recusal?, proxies? }`.
import { type Fields, type Read, readChoice, readFields, readOptional } from '../kernel/document.ts';
import { methodCodes, methods } from './methods/registry.ts';
import { refuse } from './refusals.ts';
import type { Counting, Quorum, Recusal, VoteQuorum, VotingRule } from './rule.ts';
import { readThreshold } from './threshold.ts';
import { tieCodes } from './ties/registry.ts';

/** True, false or absent (then `otherwise`). */
export const readSwitch =
  (otherwise: boolean): Read<boolean> =>
  (value, at) => {
    if (value === undefined || value === null) return otherwise;
    return typeof value === 'boolean' ? value : refuse('not-a-switch', { at });
  };

const readBasis = readOptional(readChoice(['heads', 'weight', 'both'] as const));

const readQuorum: Read<Quorum> = (value, at) => {
  const threshold = readThreshold(value, at, ['basis', 'at', 'represented']);
  const fields = readFields(value, at);
  return {
    threshold,
    basis: readBasis(fields.basis, `${at}.basis`) ?? 'heads',
    at: readOptional(readChoice(['opening', 'closing', 'both'] as const))(fields.at, `${at}.at`) ?? 'both',
    represented: readSwitch(false)(fields.represented, `${at}.represented`),
  };
};

/** A bare share means "more than" it, as the article says it. */
const readVoteQuorum: Read<VoteQuorum> = (value, at) => {
  const given = typeof value === 'string' ? { moreThan: value } : value === true ? {} : value;
  const threshold = readThreshold(given, at, ['basis', 'abstentions']);
  const { basis, abstentions } = readFields(given, at);
  return {
    threshold,
    basis: readBasis(basis, `${at}.basis`) ?? 'heads',
    abstentions: readOptional(readChoice(['take-part', 'stay-out'] as const))(abstentions, `${at}.abstentions`) ?? 'take-part',
  };
};

const readRecusal: Read<Recusal> = (value, at) => {
  const { base, quorum } = readFields(value ?? {}, at);
  return {
    base: readOptional(readChoice(['leaves', 'stays'] as const))(base, `${at}.base`) ?? 'leaves',
    quorum: readOptional(readChoice(['counts', 'leaves'] as const))(quorum, `${at}.quorum`) ?? 'counts',
  };
};

const readMostProxies: Read<number | null> = (value, at) => {
  if (value === undefined || value === null) return null;
  const { most } = readFields(value, at);
  return typeof most === 'number' && Number.isInteger(most) && most >= 0 ? most : refuse('measure-not-whole', { at: `${at}.most` });
};

/**
 * Compiles a rule document into a rule to count with. Without settings: no quorum, a tie rejects, abstentions are not cast,
 * recused seats leave the base and count for the quorum, proxies have no limit. Refuses with the path of the field.
 */
export function readRule(value: unknown, at = '$.rule'): VotingRule {
  const rule: Fields = readFields(value, at);
  const method = readOptional(readChoice(methodCodes))(rule.method, `${at}.method`) ?? 'majority';
  const counting: Counting = {
    abstentions: readOptional(readChoice(['not-cast', 'count-in-base'] as const))(rule.abstentions, `${at}.abstentions`) ?? 'not-cast',
    recusal: readRecusal(rule.recusal, `${at}.recusal`),
  };
  return {
    ...counting,
    method,
    inMeeting: methods[method].inMeeting,
    ...methods[method].compile(rule, at, counting),
    quorum: readOptional(readQuorum)(rule.quorum, `${at}.quorum`),
    voteQuorum: rule.voteQuorum === false ? null : readOptional(readVoteQuorum)(rule.voteQuorum, `${at}.voteQuorum`),
    tie: readOptional(readChoice(tieCodes))(rule.tie, `${at}.tie`) ?? 'rejected',
    mostProxies: readMostProxies(rule.proxies, `${at}.proxies`),
  };
}
