// All tie rules by code. A new one is a file beside this one and a line here; its code joins `TieCode` in ../rule.ts.
import type { TieCode } from '../rule.ts';
import { chair } from './chair.ts';
import { nextMeetingThenRejected } from './next-meeting-then-rejected.ts';
import { rejected } from './rejected.ts';
import { revote } from './revote.ts';
import { revoteThenChair } from './revote-then-chair.ts';
import type { TieRule } from './tie.ts';

export const ties: Readonly<Record<TieCode, TieRule>> = {
  rejected,
  chair,
  'next-meeting-then-rejected': nextMeetingThenRejected,
  revote,
  'revote-then-chair': revoteThenChair,
};

export const tieCodes = Object.keys(ties) as TieCode[];
