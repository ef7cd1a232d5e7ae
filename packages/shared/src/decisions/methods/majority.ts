// A majority, or two at once: of votes cast, of members, of weight, of inhabitants … simple or qualified (Gemeentewet 30; Wgr 13(4)).
import { type Read, readChoice, readFields } from '../../kernel/document.ts';
import { type BaseCode, baseCodes } from '../bases.ts';
import { judgeMajorities } from '../majorities.ts';
import type { Majority } from '../rule.ts';
import { readThreshold } from '../threshold.ts';
import type { Method } from './method.ts';

const readBase = readChoice<BaseCode>(baseCodes);

export const readMajority: Read<Majority> = (value, at) => {
  const threshold = readThreshold(value, at, ['of']);
  return { of: readBase(readFields(value, at).of, `${at}.of`), threshold };
};

export const majority: Method = {
  label: { nl: 'Meerderheid', en: 'Majority' },
  help: {
    nl: 'Aangenomen als genoeg stemmen voor zijn. Een tweede meerderheid is mogelijk, bijvoorbeeld van de inwoners.',
    en: 'Adopted when enough votes are in favour. A second majority is possible, for instance of the inhabitants.',
  },
  arguments: [
    { name: 'majority', label: { nl: 'Nodig', en: 'Needed' }, kind: 'majority', required: true },
    { name: 'second', label: { nl: 'En ook', en: 'And also' }, kind: 'majority', required: false },
  ],
  inMeeting: true,
  compile: ({ majority, second }, at, counting) => {
    const majorities = [readMajority(majority, `${at}.majority`)];
    if (second !== undefined && second !== null) majorities.push(readMajority(second, `${at}.second`));
    return { majorities, judge: ({ seats }) => judgeMajorities(seats, counting, majorities) };
  },
};
