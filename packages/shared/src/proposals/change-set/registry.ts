// The kinds of change, one line each; the code is what a stored change set, a form and the journal call it.
import type { Kind } from './kind.ts';
import { addParty } from './kinds/add-party.ts';
import { admitMember } from './kinds/admit-member.ts';
import { adoptKey } from './kinds/adopt-key.ts';
import { bookBudget } from './kinds/book-budget.ts';
import { changeUse } from './kinds/change-use.ts';
import { coverGroup } from './kinds/cover-group.ts';
import { endBudget } from './kinds/end-budget.ts';
import { endContract } from './kinds/end-contract.ts';
import { endUse } from './kinds/end-use.ts';
import { extendContract } from './kinds/extend-contract.ts';
import { moveUse } from './kinds/move-use.ts';
import { openCostGroup } from './kinds/open-cost-group.ts';
import { registerApplication } from './kinds/register-application.ts';
import { setBudget } from './kinds/set-budget.ts';
import { startUse } from './kinds/start-use.ts';
import { takePackage } from './kinds/take-package.ts';

export const kinds = {
  startUse,
  moveUse,
  endUse,
  changeUse,
  registerApplication,
  endContract,
  extendContract,
  addParty,
  openCostGroup,
  bookBudget,
  setBudget,
  endBudget,
  adoptKey,
  coverGroup,
  takePackage,
  admitMember,
} as const satisfies Record<string, Kind>;

export type KindCode = keyof typeof kinds;
export const isKind = (code: unknown): code is KindCode => typeof code === 'string' && Object.hasOwn(kinds, code);
